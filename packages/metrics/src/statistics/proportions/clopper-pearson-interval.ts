import type { Interval } from "../../measurement.ts";
import { betaQuantile } from "../distributions/beta-quantile.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { isShare, type Share } from "./share.ts";

/**
 * The exact interval of a share, in [0, 1]: it covers the truth at least as often as its level says. `null`
 * when nothing was counted, the counts cannot be, or the level is not between 0 and 1. Clopper & Pearson 1934,
 * Biometrika 26:404.
 */
export function clopperPearsonInterval(share: Share, level = 0.95): Interval | null {
  if (!isLevel(level) || !isShare(share)) return null;
  const { numerator: x, denominator: n } = share;
  const tail = (1 - level) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
    level,
    method: "clopper-pearson",
  };
}
