import { isCount } from "../distributions/is-count.ts";

/**
 * By what to multiply a standard error when `n` of a population of N were asked without return: √((N−n)/(N−1)),
 * from 1 down to 0 when all were. `null` unless 1 ≤ n ≤ N are counts; 0 where N is 1. Cochran 1977, "Sampling
 * techniques", 2.6.
 */
export function finitePopulationCorrection(n: number, population: number): number | null {
  if (!isCount(n) || !isCount(population) || n < 1 || n > population) return null;
  return population === 1 ? 0 : Math.sqrt((population - n) / (population - 1));
}
