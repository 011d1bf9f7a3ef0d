import { isCount } from "../distributions/is-count.ts";

/** A population of which something is known for some only. */
export interface PartlyKnown {
  /** How many are known to be so. */
  yes: number;
  /** How many are known not to be so. */
  no: number;
  /** How many nothing is known of. */
  unknown: number;
}

/** Between which shares the truth must lie, whatever the unknown ones are; `known` is the share of those known. */
export interface ShareBounds {
  low: number;
  high: number;
  known: number | null;
}

/**
 * The bounds of a share in [0, 1]: all unknown ones are no, or all are yes. `known` is `null` when none is
 * known; `null` when nobody is counted, or the counts cannot be. Manski 1989, J Human Resources 24:343.
 */
export function shareBounds({ yes, no, unknown }: PartlyKnown): ShareBounds | null {
  const total = yes + no + unknown;
  if (![yes, no, unknown, total].every(isCount) || total === 0) return null;
  return {
    low: yes / total,
    high: (yes + unknown) / total,
    known: yes + no === 0 ? null : yes / (yes + no),
  };
}
