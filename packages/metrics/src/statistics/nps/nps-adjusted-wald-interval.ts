import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { answers } from "./answers.ts";
import { finitePopulationCorrection } from "./finite-population-correction.ts";
import type { NpsCounts } from "./nps-counts.ts";
import { npsEstimate, withPseudoAnswers } from "./nps-estimate.ts";
import type { NpsIntervalOptions } from "./nps-wald-interval.ts";

/**
 * Wald's interval after adding three answers, ¾ to each end and 1½ in the middle, in points, cut at ±100: near
 * its level from five answers on. It is centred on the score with those answers, so that a handful of answers
 * all alike can lie outside of it. `null` when nobody answered, the counts cannot be, the level is not between
 * 0 and 1, or more answered than were invited. Rocks 2016, Am Stat 70:365.
 */
export function npsAdjustedWaldInterval(
  counts: NpsCounts,
  { level = 0.95, population }: NpsIntervalOptions = {},
): Interval | null {
  const z = criticalValue(level);
  const n = answers(counts);
  const correction = population === undefined ? 1 : finitePopulationCorrection(n, population);
  if (z === null || n === 0 || correction === null) return null;
  const adjusted = npsEstimate(withPseudoAnswers(counts));
  const half = (z * adjusted.deviation * correction) / Math.sqrt(adjusted.n);
  return {
    low: Math.max(-100, adjusted.score - half),
    high: Math.min(100, adjusted.score + half),
    level,
    method: "nps-adjusted-wald",
  };
}
