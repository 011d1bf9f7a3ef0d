import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { isShare, type Share } from "./share.ts";

/**
 * The score interval of a share with continuity correction, in [0, 1]: wider than Wilson's, close to the exact
 * one. `null` when nothing was counted, the counts cannot be, or the level is not between 0 and 1. Newcombe
 * 1998, Stat Med 17:857, method 4.
 */
export function wilsonContinuityInterval(share: Share, level = 0.95): Interval | null {
  const z = criticalValue(level);
  if (z === null || !isShare(share)) return null;
  const { numerator: x, denominator: n } = share;
  const high = x === n ? 1 : upper(x, n, z);
  return { low: x === 0 ? 0 : 1 - upper(n - x, n, z), high, level, method: "wilson-continuity" };
}

/** The lower limit is the complement of the upper limit of the complement. */
function upper(x: number, n: number, z: number): number {
  const root = z * z + 2 - 1 / n + 4 * (x / n) * (n - x - 1);
  return Math.min(1, (2 * x + z * z + 1 + z * Math.sqrt(Math.max(0, root))) / (2 * (n + z * z)));
}
