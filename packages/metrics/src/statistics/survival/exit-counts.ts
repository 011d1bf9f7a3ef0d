import { noRefusedRows, refuse } from "./refused-rows.ts";
import { type ExitCounts, sortedExitCounts } from "./sorted-exit-counts.ts";
import { type CodedRows, rowFault } from "./survival-rows.ts";

/** Days from which on sorting is cheaper than a count a day: 270 years. */
const DAY_LIMIT = 100_000;
const FIRST_DAYS = 4_096;

/** Counts rows in one pass if all their times are whole days, else by sorting. */
export function exitCounts(rows: CodedRows): ExitCounts {
  return countsByDay(rows) ?? sortedExitCounts(rows);
}

function countsByDay(rows: CodedRows): ExitCounts | null {
  const { times, kinds, kindCount, groups, groupCount, entries } = rows;
  const width = kindCount * groupCount;
  const refused = noRefusedRows();
  let days = FIRST_DAYS;
  let exits = new Uint32Array(days * width);
  let entered = new Uint32Array(entries ? days * groupCount : 0);
  let last = -1;
  for (let row = 0; row < times.length; row += 1) {
    const day = times[row] ?? Number.NaN;
    const kind = kinds[row] ?? kindCount;
    const group = groups === undefined ? 0 : (groups[row] ?? groupCount);
    const entry = entries === undefined ? -1 : (entries[row] ?? Number.NaN);
    const isPlain =
      (day | 0) === day && day >= 0 && day < days && kind < kindCount && group < groupCount;
    if (
      isPlain &&
      (entries === undefined || ((entry | 0) === entry && entry >= 0 && entry < day))
    ) {
      const slot = day * width + group * kindCount + kind;
      exits[slot] = (exits[slot] ?? 0) + 1;
      if (day > last) last = day;
      if (entries !== undefined) {
        const place = entry * groupCount + group;
        entered[place] = (entered[place] ?? 0) + 1;
      }
      continue;
    }
    const fault = rowFault(rows, row);
    if (fault !== null) {
      refuse(refused, row, fault);
    } else if (!isDay(day) || (entries !== undefined && !isDay(entry))) {
      return null;
    } else {
      days = 2 ** Math.ceil(Math.log2(day + 1));
      exits = grown(exits, days * width);
      entered = grown(entered, entries ? days * groupCount : 0);
      row -= 1;
    }
  }
  return { times: null, points: last + 1, exits, entries: entries ? entered : null, refused };
}

function isDay(time: number): boolean {
  return Number.isInteger(time) && time < DAY_LIMIT;
}

function grown(counts: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(counts);
  return longer;
}
