import { distinctTimes } from "./distinct-times.ts";
import { noRefusedRows, type RefusedRows, refuse } from "./refused-rows.ts";
import { type CodedRows, rowFault } from "./survival-rows.ts";

/** How many rows ended, and entered, at each point of a grid of times. */
export interface ExitCounts {
  /** The points of the grid; `null` when they are the days 0, 1, 2, …. */
  times: Float64Array | null;
  points: number;
  /** By point, then by group, then by kind. */
  exits: Uint32Array;
  /** By point, then by group; `null` when all rows are watched from the start. */
  entries: Uint32Array | null;
  refused: RefusedRows;
}

/** Counts rows of any times: those of one kind and group are sorted together, and then walked along the grid. */
export function sortedExitCounts(rows: CodedRows): ExitCounts {
  return countsWithout(rows, new Set());
}

/** As above; `collapsed` are rows whose entry and exit only rounding tells apart. */
function countsWithout(rows: CodedRows, collapsed: ReadonlySet<number>): ExitCounts {
  const { times: exitTimes, entries: entryTimes, kindCount, groupCount } = rows;
  const { slots, refused } = slotsOf(rows, collapsed);
  const exits = sortedLists(exitTimes, slots, 1, kindCount * groupCount);
  const entries = entryTimes ? sortedLists(entryTimes, slots, kindCount, groupCount) : [];
  const times = distinctTimes([...exits, ...entries]);
  const more = entryTimes ? collapsedRows(exitTimes, entryTimes, slots, times) : [];
  if (more.length > 0) return countsWithout(rows, new Set([...collapsed, ...more]));
  return {
    times,
    points: times.length,
    exits: countsOnGrid(exits, times),
    entries: entryTimes ? countsOnGrid(entries, times) : null,
    refused,
  };
}

/** For each row its group and kind in one number, or −1 when it is refused. */
function slotsOf(rows: CodedRows, collapsed: ReadonlySet<number>) {
  const { kinds, kindCount, groups } = rows;
  const refused = noRefusedRows();
  const slots = new Int32Array(rows.times.length);
  for (let row = 0; row < slots.length; row += 1) {
    const fault = rowFault(rows, row) ?? (collapsed.has(row) ? "entry-not-before-exit" : null);
    if (fault !== null) refuse(refused, row, fault);
    const slot = (groups === undefined ? 0 : (groups[row] ?? 0)) * kindCount + (kinds[row] ?? 0);
    slots[row] = fault === null ? slot : -1;
  }
  return { slots, refused };
}

/** The values of the rows, an ascending list for each `slot / slotsPerList`. */
function sortedLists(
  values: ArrayLike<number>,
  slots: Int32Array,
  slotsPerList: number,
  listCount: number,
): Float64Array[] {
  const listOf = (slot: number) => Math.floor(slot / slotsPerList);
  const sizes = new Array<number>(listCount).fill(0);
  for (let row = 0; row < slots.length; row += 1) {
    const list = listOf(slots[row] ?? -1);
    if (list >= 0) sizes[list] = (sizes[list] ?? 0) + 1;
  }
  const lists = sizes.map((size) => new Float64Array(size));
  sizes.fill(0);
  for (let row = 0; row < slots.length; row += 1) {
    const list = listOf(slots[row] ?? -1);
    const place = sizes[list] ?? 0;
    const target = lists[list];
    if (target === undefined) continue;
    // Adding 0 makes 0 of -0, which would sort before it.
    target[place] = (values[row] ?? 0) + 0;
    sizes[list] = place + 1;
  }
  return lists.map((list) => list.sort());
}

function collapsedRows(
  exits: ArrayLike<number>,
  entries: ArrayLike<number>,
  slots: Int32Array,
  times: Float64Array,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < slots.length; row += 1) {
    const isUsed = (slots[row] ?? -1) >= 0;
    if (isUsed && pointOf(entries[row] ?? 0, times) === pointOf(exits[row] ?? 0, times)) {
      rows.push(row);
    }
  }
  return rows;
}

/** The place of the last point that is not after `time`. */
function pointOf(time: number, times: Float64Array): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function countsOnGrid(ascendingLists: readonly Float64Array[], times: Float64Array): Uint32Array {
  const width = ascendingLists.length;
  const counts = new Uint32Array(times.length * width);
  for (const [code, list] of ascendingLists.entries()) {
    for (let i = 0, point = 0; i < list.length; i += 1) {
      while (point + 1 < times.length && (times[point + 1] ?? 0) <= (list[i] ?? 0)) point += 1;
      const place = point * width + code;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
