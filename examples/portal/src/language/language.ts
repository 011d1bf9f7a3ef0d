/** A language that the portal speaks; French is the one that it speaks unasked. */
export type Language = "fr" | "en";

/** The language that an address asks for with `?lang=en`; anything else, or nothing, is French. */
export function languageOf(query: URLSearchParams): Language {
  return query.get("lang") === "en" ? "en" : "fr";
}
