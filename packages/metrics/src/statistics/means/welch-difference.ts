import type { Interval } from "../../measurement.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { studentCdf } from "../distributions/student-cdf.ts";
import { studentQuantile } from "../distributions/student-quantile.ts";
import { isSummary, type SampleSummary } from "./sample-summary.ts";

/** By how much a mean is above another, in the unit of the values, and whether by more than chance. */
export interface MeanDifference {
  difference: number;
  t: number;
  /** Degrees of freedom; they need not be whole. */
  df: number;
  /** Two-sided. */
  p: number;
  interval: Interval;
}

/**
 * The first mean less the second, of different people, without supposing that both vary alike. `null` when one
 * rests on fewer than two values, nothing varies in either, a summary cannot be, or the level is not between 0
 * and 1. Welch 1947, Biometrika 34:28.
 */
export function welchDifference(
  a: SampleSummary,
  b: SampleSummary,
  level = 0.95,
): MeanDifference | null {
  if (!isLevel(level) || !isSummary(a) || !isSummary(b)) return null;
  if (a.variance === null || b.variance === null || a.variance + b.variance === 0) return null;
  const ofA = a.variance / a.n;
  const ofB = b.variance / b.n;
  const error = Math.sqrt(ofA + ofB);
  const shareA = ofA / (ofA + ofB);
  const df = 1 / (shareA ** 2 / (a.n - 1) + (1 - shareA) ** 2 / (b.n - 1));
  const difference = a.mean - b.mean;
  const t = difference / error;
  const half = -studentQuantile((1 - level) / 2, df) * error;
  const interval = { low: difference - half, high: difference + half, level, method: "welch" };
  return { difference, t, df, p: 2 * studentCdf(-Math.abs(t), df), interval };
}
