import type { Interval } from "../../measurement.ts";
import { netPromoterScore } from "./net-promoter-score.ts";
import type { NpsCounts } from "./nps-counts.ts";
import { npsScoreInterval } from "./nps-score-interval.ts";

/**
 * Between which values, in points, the later score less the earlier one may lie, made of the score interval of
 * each: within ±200 and around the change itself. `null` when nobody answered in one wave, the counts cannot
 * be, or the level is not between 0 and 1. MOVER: Zou & Donner 2008, Stat Med 27:1693.
 */
export function npsChangeInterval(
  earlier: NpsCounts,
  later: NpsCounts,
  level = 0.95,
): Interval | null {
  const from = npsScoreInterval(earlier, level);
  const to = npsScoreInterval(later, level);
  const before = netPromoterScore(earlier);
  const after = netPromoterScore(later);
  if (!from || !to || before === null || after === null) return null;
  return {
    low: after - before - Math.hypot(after - to.low, from.high - before),
    high: after - before + Math.hypot(to.high - after, before - from.low),
    level,
    method: "nps-mover-score",
  };
}
