/** A text without accents or capitals, to be searched in: « Éléonore » is found by “eleonore”. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
