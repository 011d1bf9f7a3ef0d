import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { isShare, type Share } from "./share.ts";

/**
 * The score interval of a share, in [0, 1]: the probabilities that a z-test would not reject. `null` when
 * nothing was counted, the counts cannot be, or the level is not between 0 and 1. Wilson 1927, JASA 22:209.
 */
export function wilsonInterval(share: Share, level = 0.95): Interval | null {
  const z = criticalValue(level);
  if (z === null || !isShare(share)) return null;
  const { numerator: x, denominator: n } = share;
  const centre = x + (z * z) / 2;
  const half = z * Math.sqrt(x * ((n - x) / n) + (z * z) / 4);
  const scale = n + z * z;
  return {
    low: x === 0 ? 0 : (x * (x / n)) / (centre + half),
    high: x === n ? 1 : (centre + half) / scale,
    level,
    method: "wilson",
  };
}
