import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { normalCdf } from "../distributions/normal-cdf.ts";
import { answers } from "./answers.ts";
import type { NpsCounts } from "./nps-counts.ts";
import { npsEstimate, withPseudoAnswers } from "./nps-estimate.ts";

/** By how much a score moved from one wave to another, and whether by more than chance. */
export interface NpsChange {
  /** Later less earlier, of the scores as they are shown, in points. */
  change: number;
  /** Later less earlier, of the scores with three answers added to each wave: what the test is about. */
  adjustedChange: number;
  /** Of the adjusted change, in points. */
  standardError: number;
  z: number;
  /** Two-sided. */
  p: number;
  interval: Interval;
}

/**
 * The change between two waves answered by different people, tested on the adjusted counts, with its interval
 * in points cut at ±200. Waves that the same people answered move less by chance than this says. `null` when
 * nobody answered in one, the counts cannot be, or the level is not between 0 and 1. Rocks 2016, Am Stat 70:365.
 */
export function npsChange(earlier: NpsCounts, later: NpsCounts, level = 0.95): NpsChange | null {
  const critical = criticalValue(level);
  if (critical === null || answers(earlier) === 0 || answers(later) === 0) return null;
  const from = npsEstimate(withPseudoAnswers(earlier));
  const to = npsEstimate(withPseudoAnswers(later));
  const adjustedChange = to.score - from.score;
  const standardError = Math.sqrt(from.deviation ** 2 / from.n + to.deviation ** 2 / to.n);
  const z = adjustedChange / standardError;
  const half = critical * standardError;
  return {
    change: npsEstimate(later).score - npsEstimate(earlier).score,
    adjustedChange,
    standardError,
    z,
    p: 2 * normalCdf(-Math.abs(z)),
    interval: {
      low: Math.max(-200, adjustedChange - half),
      high: Math.min(200, adjustedChange + half),
      level,
      method: "nps-adjusted-wald",
    },
  };
}
