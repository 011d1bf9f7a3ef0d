import { addDays, daysBetween } from "../calendar.ts";
import type { Random } from "../random.ts";
import type { PhaseFront } from "../sheet.ts";

/**
 * The life of an invented startup up to `asOf`: phases in their order, each of which ends on the day on which the next
 * starts. At least one, always begun by the investigation.
 */
export function madePhases(asOf: string, random: Random): PhaseFront[] {
  const life = random.weighted(LIVES);
  const phases: PhaseFront[] = [];
  let start = addDays(asOf, -random.integer(45, daysBetween("2015-01-05", asOf)));
  for (const name of life) {
    if (daysBetween(start, asOf) < 45) break;
    const before = phases.at(-1);
    if (before) before.end = start;
    phases.push({ name, start });
    start = addDays(start, daysIn(name, random));
  }
  return phases;
}

/** The lives of 662 startups, as far as they had come in August 2026. */
const LIVES: readonly (readonly [readonly string[], number])[] = [
  [["investigation", "abandon-investigation"], 203],
  [["investigation"], 40],
  [["investigation", "construction"], 100],
  [["investigation", "construction", "acceleration"], 60],
  [["investigation", "construction", "abandon"], 78],
  [["investigation", "construction", "transfere"], 50],
  [["investigation", "construction", "acceleration", "abandon"], 30],
  [["investigation", "construction", "acceleration", "transfere"], 25],
  [["investigation", "construction", "acceleration", "consolidation"], 38],
  [["investigation", "construction", "acceleration", "consolidation", "transfere"], 14],
  [["investigation", "construction", "acceleration", "consolidation", "abandon"], 8],
  [["investigation", "construction", "acceleration", "consolidation", "opere"], 14],
];

function daysIn(phase: string, random: Random): number {
  switch (phase) {
    case "investigation":
      return random.integer(90, 300);
    case "construction":
      return random.integer(180, 700);
    default:
      return random.integer(300, 1200);
  }
}
