/**
 * A number about persons, and how many it rests on; hidden when it could tell something of one of them. A hidden figure
 * keeps no number: its value is `null` and its counts are gone.
 */
export type Figure<Counts> =
  | { status: "shown"; value: number | null; counts: Counts }
  | { status: "suppressed"; value: null; counts: null };

/** How many are done, and how many are censored: not done yet when last seen. */
export interface DurationCounts {
  done: number;
  censored: number;
}

/** How many of how many. */
export interface ShareCounts {
  numerator: number;
  denominator: number;
}

/** A figure that says no more than that there is something to hide. */
export const SUPPRESSED = { status: "suppressed", value: null, counts: null } as const;
