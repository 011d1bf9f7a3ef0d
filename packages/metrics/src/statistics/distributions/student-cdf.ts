import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * The probability that a Student variable of `df` > 0 degrees of freedom, whole or not, is at most `t`;
 * `NaN` of other input. Abramowitz & Stegun 1964, 26.7.1 through the incomplete beta function.
 */
export function studentCdf(t: number, df: number): number {
  if (!(df > 0) || Number.isNaN(t)) return Number.NaN;
  const square = t * t;
  const x = square === Number.POSITIVE_INFINITY ? 0 : 1 / (1 + square / df);
  const tail = incompleteBeta(x, df / 2, 0.5, 1 / (1 + df / square)).lower / 2;
  return t < 0 ? tail : 1 - tail;
}
