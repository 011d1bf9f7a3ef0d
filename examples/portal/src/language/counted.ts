import type { Text } from "@communaute/schemas";
import type { Language } from "./language.ts";

/** The words for one thing, and for several. */
export interface Counted {
  one: Text;
  other: Text;
}

/** A whole number with its thousands apart, as a language writes it. */
export function number(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

/** A number and what it counts: « 0 membre », « 2 membres », “0 members”. */
export function counted(count: number, words: Counted, language: Language): string {
  const form = new Intl.PluralRules(language).select(count) === "one" ? "one" : "other";
  return `${number(count, language)} ${words[form][language]}`;
}
