import type { SurvivalCurve } from "./kaplan-meier.ts";

/** A time, and the limits between which it lies at the level of its curve. */
export interface SurvivalQuantile {
  /** `null` when the curve never falls that low. */
  value: number | null;
  low: number | null;
  /** `null` when the upper limit of the curve never falls that low: there is no upper bound yet. */
  high: number | null;
}

/** Steps closer than this to the level are at it, as in R. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * The time by which a share has had the event, by default the median; all `null` of an empty curve. Where
 * the curve is flat at exactly that share, the middle of the flat part, as R's `quantile.survfit` does.
 * Limits of Brookmeyer & Crowley 1982, Biometrics 38:29: the first times at which those of the curve get there.
 * Throws unless 0 < share < 1.
 */
export function survivalQuantile(curve: SurvivalCurve, share = 0.5): SurvivalQuantile {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`A share lies between 0 and 1, such as 0.5 for the median; got ${share}.`);
  }
  return {
    value: timeOf(1 - share, curve.times, curve.survival),
    low: timeOf(1 - share, curve.times, curve.low),
    high: timeOf(1 - share, curve.times, curve.high),
  };
}

function timeOf(level: number, times: Float64Array, curve: Float64Array): number | null {
  const reached = times[curve.findIndex((value) => value <= level + TOLERANCE)];
  if (reached === undefined) return null;
  const below = times[curve.findIndex((value) => value <= level - TOLERANCE)];
  if (below !== undefined) return (reached + below) / 2;
  const isFlatToTheEnd = Math.abs((curve.at(-1) ?? Number.NaN) - level) < TOLERANCE;
  return isFlatToTheEnd ? (reached + (times.at(-1) ?? reached)) / 2 : null;
}
