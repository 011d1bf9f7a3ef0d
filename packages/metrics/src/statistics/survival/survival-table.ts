import { exitCounts } from "./exit-counts.ts";
import type { RefusedRows } from "./refused-rows.ts";
import { checkLengths, codes, type SurvivalRows } from "./survival-rows.ts";
import { tableOfExits } from "./table-of-exits.ts";

/**
 * What is needed of survival data, and all of it: at each distinct time at which someone's watch ended,
 * how many were at risk (entry < time ≤ exit), had the event, or were censored. Those censored at a time
 * are still at risk of an event at that time.
 */
export interface SurvivalTable {
  /** Ascending. */
  times: ArrayLike<number>;
  atRisk: ArrayLike<number>;
  events: ArrayLike<number>;
  censored: ArrayLike<number>;
  /** How many entered late, and when, ascending; without it, all are at risk from the start. */
  entries?: { times: ArrayLike<number>; counts: ArrayLike<number> } | undefined;
}

/**
 * The table of survival rows, and the rows that had to be left out of it; without a usable row, a table
 * of no time. Whole days are counted in one pass, other times are sorted; the order of rows never matters.
 * Kaplan & Meier 1958, JASA 53:457; delayed entry as in Andersen, Borgan, Gill & Keiding 1993, III.4.
 */
export function survivalTable(rows: SurvivalRows): {
  table: SurvivalTable;
  refused: RefusedRows;
} {
  checkLengths({ times: rows.times, events: rows.events, entries: rows.entries });
  const counts = exitCounts({
    times: rows.times,
    entries: rows.entries,
    kinds: codes(rows.events),
    kindCount: 2,
    groups: undefined,
    groupCount: 1,
  });
  return { table: tableOfExits(counts, 0, 1), refused: counts.refused };
}
