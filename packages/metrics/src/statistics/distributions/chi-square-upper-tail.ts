import { incompleteGamma } from "./incomplete-gamma.ts";

/**
 * The probability that a chi-square variable of `df` > 0 degrees of freedom is above `x`; 1 where x ≤ 0,
 * `NaN` of other input. Q(df/2, x/2): Abramowitz & Stegun 1964, 26.4.19.
 */
export function chiSquareUpperTail(x: number, df: number): number {
  if (!(df > 0) || Number.isNaN(x)) return Number.NaN;
  return incompleteGamma(df / 2, Math.max(x, 0) / 2).upper;
}
