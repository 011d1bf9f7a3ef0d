/** Why a row cannot be used: it is left out, and the others are used all the same. */
export type RefusalReason =
  | "time-not-a-number"
  | "time-infinite"
  | "time-negative"
  | "entry-not-a-number"
  | "entry-infinite"
  | "entry-negative"
  | "entry-not-before-exit"
  | "event-unknown"
  | "group-unknown";

/** One row that was left out: its place in the input, from 0, and the reason. */
export interface RefusedRow {
  index: number;
  reason: RefusalReason;
}

/** How many rows were left out, and the first of them, at most a hundred. */
export interface RefusedRows {
  total: number;
  rows: RefusedRow[];
}

/** The most rows of which the place and the reason are kept; the total counts all. */
const MOST_KEPT = 100;

/** A list of refused rows to start with: none. */
export function noRefusedRows(): RefusedRows {
  return { total: 0, rows: [] };
}

/** Notes one more refused row. */
export function refuse(refused: RefusedRows, index: number, reason: RefusalReason): void {
  refused.total += 1;
  if (refused.rows.length < MOST_KEPT) refused.rows.push({ index, reason });
}
