import { studentCdf } from "../distributions/student-cdf.ts";
import { meanInterval } from "./mean-interval.ts";
import { sampleSummary } from "./sample-summary.ts";
import type { MeanDifference } from "./welch-difference.ts";

/** The same thing measured twice. */
export interface Pair {
  first: number;
  second: number;
}

/** A difference of pairs, and how many pairs were left out because one of their values is no finite number. */
export interface PairedDifference {
  result: MeanDifference | null;
  refused: number;
}

/**
 * The mean of first less second, of the same people both times. The result is `null` when there are fewer than
 * two pairs, all differ by the same, or the level is not between 0 and 1. Student 1908, Biometrika 6:1.
 */
export function pairedDifference(pairs: readonly Pair[], level = 0.95): PairedDifference {
  const { summary, refused } = sampleSummary(pairs.map(({ first, second }) => first - second));
  const interval = summary && meanInterval(summary, level);
  if (!summary?.variance || !interval) return { result: null, refused };
  const df = summary.n - 1;
  const t = summary.mean / Math.sqrt(summary.variance / summary.n);
  const p = 2 * studentCdf(-Math.abs(t), df);
  return {
    result: {
      difference: summary.mean,
      t,
      df,
      p,
      interval: { ...interval, method: "paired-student" },
    },
    refused,
  };
}
