/** A text in lower case and without accents, in the letters of a file name: `Zoé Œuvrard` is `zoe oeuvrard`. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** What remains of a name when case, accents and punctuation are gone; two that agree look like one. */
export function essence(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "");
}
