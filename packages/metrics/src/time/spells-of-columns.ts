import { orderBy } from "./order-by.ts";
import { DEFAULT_GAP } from "./spells-of.ts";

/** Missions as columns, a row each: any number for the person, days since 1970-01-01, `OPEN_END` without an end. */
export interface MissionColumns {
  person: Int32Array;
  start: Int32Array;
  end: Int32Array;
}

/** Spells as columns, by person and then by start; `dropped` counts the missions that ended before they started. */
export interface SpellColumns extends MissionColumns {
  dropped: number;
}

/**
 * The same spells as `spellsOf`, of many persons at once, for millions of missions in any order.
 *
 * No mission gives no spell. Columns of different lengths are a mistake of the caller, and thrown.
 */
export function spellsOfColumns(
  missions: MissionColumns,
  { gap = DEFAULT_GAP }: { gap?: number | undefined } = {},
): SpellColumns {
  checkLengths(missions);
  const rows = possibleRows(missions);
  const order = orderBy(missions.person, orderBy(missions.start, rows));
  return { ...merged(missions, order, gap), dropped: missions.person.length - rows.length };
}

function merged(missions: MissionColumns, order: Int32Array, gap: number): MissionColumns {
  const person = new Int32Array(order.length);
  const start = new Int32Array(order.length);
  const end = new Int32Array(order.length);
  let last = -1;
  let who = 0;
  let runningEnd = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[place] as number;
    const ownPerson = missions.person[row] as number;
    const ownStart = missions.start[row] as number;
    const ownEnd = missions.end[row] as number;
    if (last < 0 || ownPerson !== who || ownStart - runningEnd - 1 > gap) {
      last += 1;
      who = ownPerson;
      runningEnd = ownEnd;
      person[last] = ownPerson;
      start[last] = ownStart;
    } else if (ownEnd > runningEnd) runningEnd = ownEnd;
    end[last] = runningEnd;
  }
  const count = last + 1;
  return { person: person.slice(0, count), start: start.slice(0, count), end: end.slice(0, count) };
}

/** The rows whose mission does not end before it starts. */
function possibleRows({ start, end }: MissionColumns): Int32Array {
  const rows = new Int32Array(start.length);
  let count = 0;
  for (let row = 0; row < start.length; row += 1) {
    if ((end[row] as number) < (start[row] as number)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

function checkLengths({ person, start, end }: MissionColumns): void {
  if (person.length === start.length && start.length === end.length) return;
  throw new RangeError(
    `The columns of missions must be equally long, one row a mission: person has ${person.length} rows, start ${start.length}, end ${end.length}.`,
  );
}
