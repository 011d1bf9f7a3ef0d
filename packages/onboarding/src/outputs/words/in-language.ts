import type { Words } from "../../definition/words.ts";

/** The languages that screens and exports speak. */
export type Language = "fr" | "en";

/** The words in a language, or in French when nobody wrote them in it; `language` tells which. */
export function inLanguage(words: Words, language: Language): { text: string; language: Language } {
  const text = words[language];
  return text === undefined || text.trim() === ""
    ? { text: words.fr, language: "fr" }
    : { text, language };
}
