import type { SurvivalTable } from "./survival-table.ts";

/**
 * Throws unless a table can be one: times that ascend from 0, whole numbers of subjects, and at each time
 * as many at risk as had entered before it and not left. Tables made by `survivalTable` always can.
 */
export function checkTable({ times, atRisk, events, censored, entries }: SurvivalTable): void {
  let watched = entries ? 0 : (atRisk[0] ?? 0);
  let entry = 0;
  for (let i = 0; i < times.length; i += 1) {
    const time = times[i] ?? Number.NaN;
    if (!(time > (times[i - 1] ?? -1) && time >= 0 && time < Number.POSITIVE_INFINITY)) {
      throw new RangeError(
        `The times of a survival table are finite and ascend from 0; see row ${i}.`,
      );
    }
    for (; entries && (entries.times[entry] ?? time) < time; entry += 1) {
      watched += entries.counts[entry] ?? Number.NaN;
    }
    const leaving = count(events[i], i) + count(censored[i], i);
    if (atRisk[i] !== watched || leaving > watched) {
      throw new RangeError(
        `At risk are those who have entered before a time and not left; see row ${i}: ${atRisk[i]}.`,
      );
    }
    watched -= leaving;
  }
  if (watched !== 0 || (entries && entry < entries.times.length)) {
    throw new RangeError("All subjects of a survival table leave it, with the event or censored.");
  }
}

function count(value: number | undefined, row: number): number {
  if (Number.isInteger(value) && value !== undefined && value >= 0) return value;
  throw new RangeError(`A survival table holds whole numbers of subjects; see row ${row}.`);
}
