import type { Due } from "./due.ts";
import { DUE_WORDS, type DueLanguage, type DueWords, type Numbered } from "./due-words.ts";

/**
 * All the ways in which a due date may be written in a language; the first is the one to write.
 *
 * Counted from `anchor` it starts with « J »; from anything else, it names what it is counted from.
 */
export function dueSpellings(due: Due, language: DueLanguage, anchor?: string): string[] {
  const words = DUE_WORDS[language];
  const spellings = due.from === anchor && !due.item ? short(due, words) : long(due, words);
  return due.roll === undefined
    ? spellings
    : spellings.map((spelling) => `${spelling} ${words.rolls[due.roll ?? "none"]}`);
}

/** As « J+5 ouvrés ». */
function short(due: Due, words: DueWords): string[] {
  const { letter } = words;
  const counted = unitsOf(due, words, words.afterLetter[due.unit]).flatMap((unit) =>
    signsOf(due.days, "+", "-").map((sign) =>
      `${letter}${sign}${Math.abs(due.days)} ${unit}`.trim(),
    ),
  );
  return due.days === 0 && due.unit === "day" ? [letter, ...counted] : counted;
}

/** As « 5 jours ouvrés après atelier ». */
function long(due: Due, words: DueWords): string[] {
  return unitsOf(due, words, words.afterNumber[due.unit]).flatMap((unit) =>
    signsOf(due.days, words.after, words.before).map(
      (side) => `${Math.abs(due.days)} ${unit} ${side} ${due.from}`,
    ),
  );
}

/** A plural too many is read, as in « J+1 ouvrés »; a plural too few is not. */
function unitsOf(due: Due, words: DueWords, units: readonly Numbered[]): string[] {
  const isSingular = words.isSingular(Math.abs(due.days));
  return units.flatMap(([singular, plural]) => (isSingular ? [singular, plural] : [plural]));
}

function signsOf(days: number, positive: string, negative: string): string[] {
  if (days === 0) return [positive, negative];
  return [days > 0 ? positive : negative];
}
