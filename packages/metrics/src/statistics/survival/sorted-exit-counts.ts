import { distinctTimes } from "./distinct-times.ts";
import { noRefusedRows, type RefusalReason, type RefusedRows, refuse } from "./refused-rows.ts";
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
  const { kindCount, groupCount } = rows;
  const width = kindCount * groupCount;
  const refused = noRefusedRows();
  const usable = usableRows(rows, collapsed, refused);
  const exits = lists(
    rows.times,
    usable,
    width,
    (row) => group(rows, row) * kindCount + (rows.kinds[row] ?? 0),
  );
  const entries = rows.entries
    ? lists(rows.entries, usable, groupCount, (row) => group(rows, row))
    : [];
  const times = distinctTimes([...exits, ...entries]);
  const more = rows.entries ? newlyCollapsed(rows, rows.entries, usable, times) : [];
  if (more.length > 0) return countsWithout(rows, new Set([...collapsed, ...more]));
  return {
    times,
    points: times.length,
    exits: countsOnGrid(exits, times),
    entries: rows.entries ? countsOnGrid(entries, times) : null,
    refused,
  };
}

function usableRows(
  rows: CodedRows,
  collapsed: ReadonlySet<number>,
  refused: RefusedRows,
): Uint32Array {
  const usable = new Uint32Array(rows.times.length);
  let size = 0;
  for (let row = 0; row < usable.length; row += 1) {
    const fault: RefusalReason | null =
      rowFault(rows, row) ?? (collapsed.has(row) ? "entry-not-before-exit" : null);
    if (fault === null) {
      usable[size] = row;
      size += 1;
    } else refuse(refused, row, fault);
  }
  return usable.subarray(0, size);
}

function group(rows: CodedRows, row: number): number {
  return rows.groups?.[row] ?? 0;
}

/** The values of the usable rows, a sorted list for each code. */
function lists(
  values: ArrayLike<number>,
  usable: Uint32Array,
  codeCount: number,
  codeOf: (row: number) => number,
): Float64Array[] {
  const sizes = new Uint32Array(codeCount);
  for (const row of usable) sizes[codeOf(row)] = (sizes[codeOf(row)] ?? 0) + 1;
  const result = Array.from(sizes, (size) => new Float64Array(size));
  sizes.fill(0);
  for (const row of usable) {
    const code = codeOf(row);
    const place = sizes[code] ?? 0;
    // Adding 0 makes 0 of -0, which would sort before it.
    (result[code] ?? [])[place] = (values[row] ?? 0) + 0;
    sizes[code] = place + 1;
  }
  return result.map((list) => list.sort());
}

function newlyCollapsed(
  rows: CodedRows,
  entries: ArrayLike<number>,
  usable: Uint32Array,
  times: Float64Array,
): Uint32Array {
  return usable.filter(
    (row) => pointOf(entries[row] ?? 0, times) === pointOf(rows.times[row] ?? 0, times),
  );
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
  ascendingLists.forEach((list, code) => {
    let point = 0;
    for (const time of list) {
      while (point + 1 < times.length && (times[point + 1] ?? 0) <= time) point += 1;
      counts[point * width + code] = (counts[point * width + code] ?? 0) + 1;
    }
  });
  return counts;
}
