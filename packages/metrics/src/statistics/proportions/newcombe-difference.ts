import type { Interval } from "../../measurement.ts";
import { isShare, type Share } from "./share.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** By how much a share is above another, in [−1, 1]. */
export interface ShareDifference {
  difference: number;
  interval: Interval;
}

/**
 * The first share less the second, with the interval made of their Wilson intervals. `null` when nothing was
 * counted in one of them, the counts cannot be, or the level is not between 0 and 1. Newcombe 1998, Stat Med
 * 17:873, method 10.
 */
export function newcombeDifference(a: Share, b: Share, level = 0.95): ShareDifference | null {
  const ofA = wilsonInterval(a, level);
  const ofB = wilsonInterval(b, level);
  if (!ofA || !ofB || !isShare(a) || !isShare(b)) return null;
  const pA = a.numerator / a.denominator;
  const pB = b.numerator / b.denominator;
  const difference = pA - pB;
  const low = difference - Math.hypot(pA - ofA.low, ofB.high - pB);
  const high = difference + Math.hypot(ofA.high - pA, pB - ofB.low);
  return { difference, interval: { low, high, level, method: "newcombe-10" } };
}
