import { betaQuantileLogit } from "./beta-quantile.ts";

/**
 * The value that a Student variable of `df` > 0 degrees of freedom, whole or not, stays under with
 * probability `p`; `NaN` of other input. t² / df is the odds of a beta variable (Abramowitz & Stegun 1964,
 * 26.7.1).
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const logit =
    tail < 0.25
      ? -betaQuantileLogit(2 * tail, df / 2, 0.5)
      : betaQuantileLogit(2 * Math.abs(p - 0.5), 0.5, df / 2);
  return Math.sign(p - 0.5) * Math.sqrt(df) * Math.exp(logit / 2);
}
