import { deviance } from "./deviance.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * The probability of `x` events where `mean` are expected: mean^x e^−mean / Γ(x+1), for any real x ≥ 0.
 * Loader's saddle-point form (2000), precise for means of any size.
 */
export function poissonMass(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
