import type { CalendarDate } from "@communaute/schemas";
import { dayOf } from "./day-of.ts";

/** What a mission must tell: its first and last days, both worked; without `end` it is open. */
export interface DatedMission {
  start: CalendarDate;
  end?: CalendarDate | undefined;
}

/** A stay of one person, from its first day to its last, both counted, as numbers of days since 1970-01-01. */
export interface Spell {
  start: number;
  /** `OPEN_END` as long as a mission of it has no end. */
  end: number;
}

/** What a spell ends on when nothing says that it ends: later than any day, and small enough for an `Int32Array`. */
export const OPEN_END = 2_147_483_647;

/** Days of absence that do not end a spell unless told otherwise: the longest quarter. */
export const DEFAULT_GAP = 92;

/**
 * The spells of one person, in order: missions that at most `gap` days of absence separate are one stay.
 *
 * Missions come in any order and may overlap. One that ends before it starts is dropped and counted; no mission
 * gives no spell. This is the merging of overlapping intervals known as "gaps and islands".
 */
export function spellsOf(
  missions: Iterable<DatedMission>,
  { gap = DEFAULT_GAP }: { gap?: number | undefined } = {},
): { spells: Spell[]; dropped: number } {
  const stays = Array.from(missions, stayOf);
  const possible = stays.filter(({ start, end }) => end >= start);
  possible.sort((a, b) => a.start - b.start);
  const spells: Spell[] = [];
  for (const stay of possible) {
    const last = spells.at(-1);
    if (last && stay.start - last.end - 1 <= gap) last.end = Math.max(last.end, stay.end);
    else spells.push(stay);
  }
  return { spells, dropped: stays.length - possible.length };
}

function stayOf({ start, end }: DatedMission): Spell {
  return { start: dayOf(start), end: end === undefined ? OPEN_END : dayOf(end) };
}
