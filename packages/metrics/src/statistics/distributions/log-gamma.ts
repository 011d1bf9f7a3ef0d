import { stirlingError } from "./stirling-error.ts";

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * ln Γ(x) for x > 0, ∞ at 0 and ∞, `NaN` elsewhere; precise to about 1e-15 of the larger of the value and 1.
 * Stirling's series, Abramowitz & Stegun 1964, 6.1.41.
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0 || x === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  return stirlingError(x) + (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI;
}
