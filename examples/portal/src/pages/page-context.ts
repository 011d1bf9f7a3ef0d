import { languageOf } from "../language/language.ts";
import type { PageContext } from "./page.ts";

/** What a request and the portal give to a page. */
export interface PageContextOptions extends Omit<PageContext, "language" | "say" | "to" | "part"> {
  /** The named parts of the path. */
  parts?: Readonly<Record<string, string>> | undefined;
}

/** What a page is drawn from, for a query and the named parts of its path. */
export function pageContext({
  snapshot,
  query,
  parts = {},
  ...around
}: PageContextOptions): PageContext {
  const language = languageOf(query);
  return {
    ...around,
    snapshot,
    language,
    query,
    say: (text) => text[language],
    to: (path, wanted = {}) => address(path, { ...wanted, lang: language === "en" ? "en" : "" }),
    part: (name) => parts[name] ?? "",
  };
}

function address(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
