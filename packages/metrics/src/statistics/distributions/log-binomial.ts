import { logGamma } from "./log-gamma.ts";

/** ln of the number of ways to choose k of n, for 0 ≤ k ≤ n. Abramowitz & Stegun 1964, 6.1.21. */
export function logBinomial(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
