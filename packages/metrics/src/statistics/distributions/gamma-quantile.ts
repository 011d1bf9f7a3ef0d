import { incompleteGamma } from "./incomplete-gamma.ts";
import { poissonMass } from "./poisson-mass.ts";

/**
 * The value that a gamma variable of the given shape > 0 and of rate 1 stays under with probability `p`; 0 at
 * 0, ∞ at 1, `NaN` of other input. Inverts the incomplete gamma functions by bracketed Newton steps.
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1 && shape > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const isLower = p <= 0.5;
  const target = isLower ? p : 1 - p;
  let low = -745;
  let high = 709;
  let log = Math.log(shape);
  for (let step = 0; step < 200; step++) {
    const x = Math.exp(log);
    const tails = incompleteGamma(shape, x);
    const tail = isLower ? tails.lower : tails.upper;
    if (tail < target === isLower) low = log;
    else high = log;
    const slope = ((isLower ? 1 : -1) * shape * poissonMass(shape, x)) / tail;
    const next = log - Math.log(tail / target) / slope;
    const safe = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(safe - log) <= 4 * Number.EPSILON * Math.max(1, Math.abs(log)))
      return Math.exp(safe);
    log = safe;
  }
  return Math.exp(log);
}
