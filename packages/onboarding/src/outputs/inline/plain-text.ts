import type { Inline } from "./inline.ts";

/** What is left of words without stress and addresses; the empty text of none. */
export function plainText(words: readonly Inline[]): string {
  return words.map((word) => ("children" in word ? plainText(word.children) : word.text)).join("");
}
