import type { Spell } from "./spells-of.ts";

/**
 * What is seen of a spell, in days since its start: it is at risk on the days `t` with `entry < t <= exit`, and a
 * departure is seen on day `exit` when `event` is true; otherwise it is lost from sight there (censored).
 */
export interface Observation {
  entry: number;
  exit: number;
  event: boolean;
}

/**
 * What is seen of a spell whose ends are trusted up to `cut`, the number of a day; `null` when it starts later.
 *
 * `exit = min(end, cut) − start + 1`, and it is a departure only when `end < cut`: an end that is planned is a wish.
 */
export function observationAsOf({ start, end }: Spell, cut: number): Observation | null {
  if (start > cut) return null;
  return { entry: 0, exit: Math.min(end, cut) - start + 1, event: end < cut };
}

/**
 * What is seen of a spell during the days from `from` up to, and without, `to`; `null` when none of its days lies there.
 *
 * A spell that began before enters late, with the tenure that it has: those who left earlier were never seen
 * (left truncation, Klein & Moeschberger 2003, § 4.6).
 */
export function observationDuring(
  { start, end }: Spell,
  from: number,
  to: number,
): Observation | null {
  if (start >= to || end < from || from >= to) return null;
  return {
    entry: Math.max(0, from - start),
    exit: Math.min(end, to - 1) - start + 1,
    event: end < to,
  };
}
