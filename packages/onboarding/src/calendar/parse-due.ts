import type { Due } from "./due.ts";
import { dueSpellings } from "./due-spellings.ts";
import { guessDue } from "./guess-due.ts";

/** A due date that was read, or that could not be, with what its author may have meant to write. */
export type ParsedDue = { value: Due } | { problem: "unreadable"; suggestion?: string };

/** The anchors that every list may count from. */
export const DUE_ANCHORS: readonly string[] = ["arrivee", "depart", "annonce"];

/**
 * Reads a due date as authors write it, in French or in English: « J+5 », « J-7 ouvrés »,
 * « J+1 mois », « 2 jours ouvrés après atelier », “D+5 working days”.
 *
 * « J » is `anchor`; a name in `anchors` is an anchor, any other an item. A last word says where a
 * closed day goes: « ou après », « ou avant », « exactement ». What comes near, as « J+5 ouvré », is
 * not read but suggested as it should be written. An empty text is unreadable.
 *
 * @example
 * parseDue("J+5 ouvrés", "arrivee"); // { value: { from: "arrivee", days: 5, unit: "working-day" } }
 * parseDue("J+5 ouvré", "arrivee"); // { problem: "unreadable", suggestion: "J+5 ouvrés" }
 */
export function parseDue(
  text: string,
  anchor: string,
  anchors: readonly string[] = DUE_ANCHORS,
): ParsedDue {
  const written = tidy(text);
  const guess = guessDue(written, anchor, anchors);
  if (guess === undefined) return { problem: "unreadable" };
  const { due, language } = guess;
  const readable = [...dueSpellings(due, language, anchor), ...dueSpellings(due, language)];
  if (readable.some((spelling) => tidy(spelling) === written)) return { value: due };
  return readable[0] === undefined
    ? { problem: "unreadable" }
    : { problem: "unreadable", suggestion: readable[0] };
}

/** Without what nobody sees: the kind of a space or a dash, capitals, how an accent is encoded. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(DASHES, "-").trim().toLowerCase();
}

/** Hyphens, dashes and the minus sign. */
const DASHES = /[\u2010-\u2015\u2212]/g;
