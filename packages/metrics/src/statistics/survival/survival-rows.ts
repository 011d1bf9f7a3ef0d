import type { RefusalReason } from "./refused-rows.ts";

/**
 * One row a subject, in columns of the same length. Typed arrays (`Int32Array` or `Uint16Array` of days,
 * `Uint8Array` of flags) are read without a copy.
 */
export interface SurvivalRows {
  /** How long the subject was followed, in any unit: up to the event, or up to the censoring. */
  times: ArrayLike<number>;
  /** 1 or `true` where the event took place at that time, 0 or `false` where it had not yet. */
  events: ArrayLike<number | boolean>;
  /** From when on the subject was watched (left truncation); without them, all are from the start. */
  entries?: ArrayLike<number> | undefined;
}

/** The same rows once their codes are bytes: what ended each of them, and to which group it belongs. */
export interface CodedRows {
  times: ArrayLike<number>;
  entries: ArrayLike<number> | undefined;
  /** 0 where the row was censored, else the number of what happened. */
  kinds: Uint8Array;
  kindCount: number;
  groups: Uint8Array | undefined;
  groupCount: number;
}

/** The byte of a code that is none, which no count of kinds or groups reaches. */
const NO_CODE = 255;

/** Codes as bytes; whatever is neither a whole number from 0 to 254 nor a boolean becomes 255. */
export function codes(values: ArrayLike<number | boolean>): Uint8Array {
  if (values instanceof Uint8Array) return values;
  return Uint8Array.from(values, (value) => {
    if (typeof value === "boolean") return Number(value);
    return Number.isInteger(value) && value >= 0 && value < NO_CODE ? value : NO_CODE;
  });
}

/** Throws unless the columns have one length: rows of columns that do not match cannot be told apart. */
export function checkLengths(columns: Record<string, ArrayLike<unknown> | undefined>): void {
  const lengths = Object.entries(columns).flatMap(([name, column]) =>
    column === undefined ? [] : [`${name}: ${column.length}`],
  );
  if (new Set(lengths.map((length) => length.split(": ")[1])).size > 1) {
    throw new RangeError(
      `The columns of survival rows need one length, one value a subject in each; got ${lengths.join(", ")}.`,
    );
  }
}

/** Throws unless there are from 1 to 254 codes, what a byte can hold beside the one of no code. */
export function checkCodeCount(count: number, of: string): void {
  if (!(Number.isInteger(count) && count >= 1 && count < NO_CODE)) {
    throw new RangeError(`The number of ${of} is a whole number from 1 to 254; got ${count}.`);
  }
}

/** Why a row cannot be used, or `null`. */
export function rowFault(rows: CodedRows, row: number): RefusalReason | null {
  const time = rows.times[row];
  if (!isNumber(time)) return "time-not-a-number";
  if (!Number.isFinite(time)) return "time-infinite";
  if (time < 0) return "time-negative";
  if ((rows.kinds[row] ?? NO_CODE) >= rows.kindCount) return "event-unknown";
  if (rows.groups && (rows.groups[row] ?? NO_CODE) >= rows.groupCount) return "group-unknown";
  return rows.entries ? entryFault(rows.entries[row], time) : null;
}

function entryFault(entry: unknown, time: number): RefusalReason | null {
  if (!isNumber(entry)) return "entry-not-a-number";
  if (!Number.isFinite(entry)) return "entry-infinite";
  if (entry < 0) return "entry-negative";
  return entry < time ? null : "entry-not-before-exit";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}
