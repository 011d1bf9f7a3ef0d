import type { Due } from "./due.ts";
import { dueSpellings } from "./due-spellings.ts";
import type { DueLanguage } from "./due-words.ts";

/**
 * A due date as an author writes it, so that `parseDue` reads the same again.
 *
 * `anchor` is the one that the list counts from, written « J »; without it, each anchor is named.
 *
 * @example
 * writeDue({ from: "arrivee", days: 5, unit: "working-day" }, "fr", "arrivee"); // "J+5 ouvrés"
 * writeDue({ from: "depart", days: -3, unit: "day" }, "en", "arrivee"); // "3 days before depart"
 */
export function writeDue(due: Due, language: DueLanguage, anchor?: string): string {
  return dueSpellings(due, language, anchor)[0] ?? "";
}
