import type { FurtherQuestion } from "./extras/further/further-question.ts";
import type { OpenWhen } from "./extras/panel/open-when.ts";
import type { Texts } from "./locales/texts.ts";
import type { SurveyEnvironment } from "./sending/submission.ts";

/** What a page may give the element, by the names of its properties; `privacyHref` is the attribute `privacy-href`. */
export interface NpsSurveyProperties {
  /** Whether the survey promises that no answer can be led back to a person: only then is the word said. */
  anonymous?: boolean | undefined;
  /**
   * Where the question is asked.
   *
   * @defaultValue `"inline"`
   */
  display?: "inline" | "button" | "panel" | undefined;
  /** Where answers are sent, as POST requests. Without it, the page hears `nps-submit` and keeps the answer itself. */
  endpoint?: string | undefined;
  /**
   * Where answers count; only those of `production` are published.
   *
   * @defaultValue `"production"`
   */
  environment?: SurveyEnvironment | undefined;
  /** From 1 to 6, where the question is a heading of the page. Absent, it is none. */
  headingLevel?: number | undefined;
  /** The language of the texts, by its tag; absent, the language of the page. The attribute is `lang`. */
  language?: string | undefined;
  /** Whether to draw in the page’s own document, with the classes of the State’s design system. Set before it is connected. */
  lightDom?: boolean | undefined;
  /** The name of the score in the form around the element. */
  name?: string | undefined;
  /** Whether nothing is asked in free words after the score, as for a survey whose collector takes no comments. */
  noComment?: boolean | undefined;
  /** For how many days, from 1 to 7, an answer that could not leave waits on this machine. Absent, it does not. */
  offlineDays?: number | undefined;
  /** When a panel may open by itself. Absent, it does not. */
  openWhen?: OpenWhen | undefined;
  /** The address of the page that says what becomes of answers. Required in production: without it, nothing is asked. */
  privacyHref?: string | undefined;
  /** What is asked. */
  question?: string | undefined;
  /** What is asked after the score; each may be skipped. */
  questions?: readonly FurtherQuestion[] | undefined;
  /**
   * What this machine remembers of a panel that was answered or left, so as not to open it again.
   *
   * @defaultValue `"none"`
   */
  remember?: "none" | "session" | "local" | undefined;
  /** Whether the form around the element needs a score. */
  required?: boolean | undefined;
  /** What the page declares of the person, such as their domain; sent with the answer. */
  segments?: Readonly<Record<string, string>> | undefined;
  /** Which survey this is, for what this machine remembers. */
  survey?: string | undefined;
  /** Texts in place of those of the language. */
  texts?: Partial<Texts> | undefined;
  /** Lets one member answer once; sent with the answer. */
  token?: string | undefined;
  /** Which round of the survey this is; sent with the answer. */
  wave?: string | undefined;
}
