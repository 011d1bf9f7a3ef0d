import type { Snapshot } from "../community/snapshot.ts";
import { languageOf } from "../language/language.ts";
import type { PageContext } from "./page.ts";

/** What a page is drawn from, for a query and the named parts of its path. */
export function pageContext(
  snapshot: Snapshot,
  query: URLSearchParams,
  parts: Readonly<Record<string, string>> = {},
): PageContext {
  const language = languageOf(query);
  return {
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
