import { normalCdf } from "../distributions/normal-cdf.ts";
import { criticalValue } from "./critical-value.ts";
import type { SurvivalCurve } from "./kaplan-meier.ts";
import { restrictedMean } from "./restricted-mean.ts";

/** How much longer one group goes without the event than another one, with its test. */
export interface Difference {
  /** The first minus the second. */
  value: number;
  standardError: number;
  low: number;
  high: number;
  level: number;
  /** Two-sided; `null` when neither group varies, so that there is nothing to test. */
  pValue: number | null;
}

/**
 * The restricted mean of a first curve minus that of a second, in the unit of their times, at the level of
 * the first. `null` unless both have one up to the horizon, see `restrictedMean`. Royston & Parmar 2013,
 * BMC Medical Research Methodology 13:152.
 */
export function restrictedMeanDifference(
  first: SurvivalCurve,
  second: SurvivalCurve,
  horizon: number,
): Difference | null {
  const [a, b] = [restrictedMean(first, horizon), restrictedMean(second, horizon)];
  if (a === null || b === null) return null;
  return difference(a, b, first.level);
}

/** The difference of two independent estimates, by the normal approximation. */
export function difference(
  a: { value: number; standardError: number },
  b: { value: number; standardError: number },
  level: number,
): Difference {
  const value = a.value - b.value;
  const standardError = Math.hypot(a.standardError, b.standardError);
  const margin = criticalValue(level) * standardError;
  const pValue = standardError > 0 ? 2 * normalCdf(-Math.abs(value) / standardError) : null;
  return { value, standardError, low: value - margin, high: value + margin, level, pValue };
}
