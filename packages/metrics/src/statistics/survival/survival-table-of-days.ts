import type { SurvivalTable } from "./survival-table.ts";
import { tableOfExits } from "./table-of-exits.ts";

/** How many subjects left, and entered, on each day: what many tables can be summed into. */
export interface DayCounts {
  /** How many had the event on day 0, 1, 2, …; a list that ends early goes on with zeros. */
  events: ArrayLike<number>;
  /** How many were censored on that day. */
  censored: ArrayLike<number>;
  /** How many entered on that day, at risk from the next one on; without them, all are from the start. */
  entries?: ArrayLike<number> | undefined;
}

/**
 * The table of counts per day: that of all rows together when the counts are sums of those of parts.
 * Throws when the counts are no whole numbers, or when more have left by some day than had entered
 * before it, since then no rows can have these counts.
 */
export function survivalTableOfDays({ events, censored, entries }: DayCounts): SurvivalTable {
  const points = Math.max(events.length, censored.length);
  const exits = new Uint32Array(points * 2);
  for (let day = 0; day < points; day += 1) {
    exits[day * 2] = count(censored, day);
    exits[day * 2 + 1] = count(events, day);
  }
  const entered =
    entries && Uint32Array.from({ length: entries.length }, (_, i) => count(entries, i));
  const table = tableOfExits(
    { times: null, points, exits, entries: entered ?? null, refused: { total: 0, rows: [] } },
    0,
    1,
  );
  if (entered) checkBalance(table, entered);
  return table;
}

function count(counts: ArrayLike<number>, day: number): number {
  const value = counts[day] ?? 0;
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 32) return value;
  throw new RangeError(`Counts per day are whole numbers from 0; got ${value} on day ${day}.`);
}

function checkBalance({ times, atRisk, events, censored }: SurvivalTable, entered: Uint32Array) {
  let left = 0;
  for (let i = 0; i < times.length; i += 1) {
    const leaving = (events[i] ?? 0) + (censored[i] ?? 0);
    left += leaving;
    if ((atRisk[i] ?? 0) < leaving) {
      throw new RangeError(
        `More subjects have left by day ${times[i]} than had entered before it.`,
      );
    }
  }
  const total = entered.reduce((sum, value) => sum + value, 0);
  if (total !== left) {
    throw new RangeError(
      `As many subjects leave as enter; got ${total} entering, ${left} leaving.`,
    );
  }
}
