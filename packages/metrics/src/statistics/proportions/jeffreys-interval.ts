import type { Interval } from "../../measurement.ts";
import { betaQuantile } from "../distributions/beta-quantile.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { isShare, type Share } from "./share.ts";

/**
 * The equal-tailed interval of a share under Jeffreys's prior, in [0, 1], reaching 0 and 1 where none or all
 * were counted. `null` when nothing was counted, the counts cannot be, or the level is not between 0 and 1.
 * Brown, Cai & DasGupta 2001, Stat Sci 16:101.
 */
export function jeffreysInterval(share: Share, level = 0.95): Interval | null {
  if (!isLevel(level) || !isShare(share)) return null;
  const { numerator: x, denominator: n } = share;
  const tail = (1 - level) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5),
    level,
    method: "jeffreys",
  };
}
