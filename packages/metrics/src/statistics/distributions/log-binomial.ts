import { stirlingError } from "./stirling-error.ts";

/**
 * ln of the number of ways to choose k of n, for whole 0 ≤ k ≤ n, `NaN` elsewhere. Stirling's series with the
 * terms that cancel left out (Loader 2000), precise for any n.
 */
export function logBinomial(n: number, k: number): number {
  if (!(k >= 0 && k <= n)) return Number.NaN;
  if (k === 0 || k === n) return 0;
  const rest = n - k;
  const misses = stirlingError(n) - stirlingError(k) - stirlingError(rest);
  const spread = k * Math.log(n / k) - rest * Math.log1p(-k / n);
  return misses + spread + 0.5 * Math.log(n / (2 * Math.PI * k * rest));
}
