import { isCount } from "../distributions/is-count.ts";

/** So many out of so many. */
export interface Share {
  numerator: number;
  denominator: number;
}

/** Whether a share can be: whole numbers, at least one thing counted, and no more in it than there are. */
export function isShare({ numerator, denominator }: Share): boolean {
  return isCount(numerator) && isCount(denominator) && denominator > 0 && numerator <= denominator;
}

/** The value of a share in [0, 1]; `null` when nothing was counted, or the counts cannot be. */
export function proportion(share: Share): number | null {
  return isShare(share) ? share.numerator / share.denominator : null;
}
