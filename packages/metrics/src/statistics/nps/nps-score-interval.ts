import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { increasingRoot } from "../distributions/increasing-root.ts";
import { answers } from "./answers.ts";
import type { NpsCounts } from "./nps-counts.ts";

/**
 * The scores, in points, that a score test would not reject: always within ±100 and around the score itself,
 * and near its level even below eleven answers. `null` when nobody answered, the counts cannot be, or the
 * level is not between 0 and 1. Tango 1998, Stat Med 17:891, applied to promoters and detractors as the two
 * discordant cells.
 */
export function npsScoreInterval(counts: NpsCounts, level = 0.95): Interval | null {
  const z = criticalValue(level);
  const n = answers(counts);
  if (z === null || n === 0) return null;
  const high = upper(counts, n, z);
  const { detractors, passives, promoters } = counts;
  const low = -upper({ detractors: promoters, passives, promoters: detractors }, n, z);
  return { low: 100 * low, high: 100 * high, level, method: "nps-score" };
}

/** The lower limit is the upper one with the two ends swapped, and its sign changed. */
function upper(counts: NpsCounts, n: number, z: number): number {
  if (counts.promoters === n) return 1;
  const estimate = (counts.promoters - counts.detractors) / n;
  return increasingRoot((theta) => squaredExcess(counts, theta, z), estimate, 1);
}

/** (r − d − nθ)² − z² n (2q̂ + θ(1 − θ)), which passes 0 once above the estimate. */
function squaredExcess(
  { detractors: d, passives, promoters: r }: NpsCounts,
  theta: number,
  z: number,
) {
  const n = d + passives + r;
  const gap = r - d - n * theta;
  return gap * gap - z * z * n * Math.max(0, 2 * fewest(n, d, r, theta) + theta * (1 - theta));
}

/** The likeliest share of detractors when the score is θ: the larger root of 2n q² + b q + c. */
function fewest(n: number, d: number, r: number, theta: number): number {
  const b = (2 * n - r + d) * theta - d - r;
  const c = -d * theta * (1 - theta);
  const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
  return b > 0 ? (2 * -c) / (root + b) : (root - b) / (4 * n);
}
