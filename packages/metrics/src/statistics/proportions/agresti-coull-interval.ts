import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { isShare, type Share } from "./share.ts";

/**
 * The interval of a share after adding z²/2 successes and as many failures, cut to [0, 1]: Wilson's centre, a
 * little wider. `null` when nothing was counted, the counts cannot be, or the level is not between 0 and 1.
 * Agresti & Coull 1998, Am Stat 52:119.
 */
export function agrestiCoullInterval(share: Share, level = 0.95): Interval | null {
  const z = criticalValue(level);
  if (z === null || !isShare(share)) return null;
  const n = share.denominator + z * z;
  const centre = (share.numerator + (z * z) / 2) / n;
  const half = z * Math.sqrt((centre * (1 - centre)) / n);
  return {
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half),
    level,
    method: "agresti-coull",
  };
}
