import type { Text } from "@communaute/schemas";
import type { Arrivals } from "../arrivals/arrivals.ts";
import type { Snapshot } from "../community/snapshot.ts";
import type { Language } from "../language/language.ts";
import type { Html } from "../layout/html.ts";
import type { Answer } from "../server/arrival-actions.ts";
import type { Sent } from "../server/survey-actions.ts";
import type { Ask, SurveyDesk } from "../survey/survey-desk.ts";

/** What became of the form that was just sent from a page. */
export interface Told {
  /** Of an arrival. */
  answer?: Answer | undefined;
  /** Of the survey. */
  sent?: Sent | undefined;
}

/** What a page may draw from. */
export interface PageContext extends Told {
  /** The community as its files are now. */
  snapshot: Snapshot;
  language: Language;
  /** Words in the language of the page. */
  say: (text: Text) => string;
  /** An address of the portal in the language of the page; what is `undefined` or empty is left out of the query. */
  to: (path: string, query?: Record<string, string | undefined>) => string;
  /** A named part of the page's path, such as `id`; empty when there is none. */
  part: (name: string) => string;
  query: URLSearchParams;
  arrivals: Arrivals;
  desk: SurveyDesk;
  /** Asks the collector in the place of whoever looks at the page. */
  ask: Ask;
  /** A word that nothing else bears, for a form to be sent once. */
  newKey: () => string;
}

/** A page as drawn: its title, which is its first heading, and what follows. */
export interface Drawing {
  title: string;
  /** The language of the title, where it is not that of the page. */
  titleLanguage?: Language;
  content: Html;
  /** The address of the script that it needs, if any. */
  script?: string;
}

/** A page of the portal. To add one: a file in this folder, and a line in `catalogue.ts`. */
export interface Page {
  /** `/startups`, or with a named part `/startups/:id`. */
  path: string;
  /** What links to the page say. */
  title: Text;
  /** The page, or nothing when what it should show does not exist. */
  draw: (context: PageContext) => Drawing | undefined | Promise<Drawing | undefined>;
}
