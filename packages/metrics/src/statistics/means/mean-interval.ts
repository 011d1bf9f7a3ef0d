import type { Interval } from "../../measurement.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { studentQuantile } from "../distributions/student-quantile.ts";
import { isSummary, type SampleSummary } from "./sample-summary.ts";

/**
 * The interval of a mean, in the unit of the values. `null` when there are fewer than two values or all are
 * alike, so that nothing tells how they vary; when the summary cannot be; or the level is not between 0 and 1.
 * Student 1908, Biometrika 6:1.
 */
export function meanInterval(summary: SampleSummary, level = 0.95): Interval | null {
  const { n, mean, variance } = summary;
  if (!isLevel(level) || !isSummary(summary) || !variance || n < 2) return null;
  const half = -studentQuantile((1 - level) / 2, n - 1) * Math.sqrt(variance / n);
  return { low: mean - half, high: mean + half, level, method: "student" };
}
