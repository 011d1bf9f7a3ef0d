import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * The probability of `x` successes in `n` trials of probability `p`, for whole 0 ≤ x ≤ n. Loader's
 * saddle-point form (2000), precise for any number of trials.
 */
export function binomialMass(x: number, n: number, p: number): number {
  if (p === 0) return x === 0 ? 1 : 0;
  if (p === 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return Math.exp(n * Math.log(p));
  const misses = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const exponent = misses - deviance(x, n * p) - deviance(n - x, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
