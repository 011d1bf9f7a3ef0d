import { normalCdf } from "../distributions/normal-cdf.ts";
import { isShare, type Share } from "./share.ts";

/** How many standard errors off, with its sign, and the two-sided p-value. */
export interface ZTest {
  z: number;
  p: number;
}

/**
 * Whether two shares differ by more than chance, by the pooled z-test without correction; the sign is that of
 * the first less the second. `null` when the counts cannot be, or when both are 0 or both are 1: nothing
 * varies. Fleiss, Levin & Paik 2003, "Statistical methods for rates and proportions", 3.1.
 */
export function pooledZTest(a: Share, b: Share): ZTest | null {
  if (!isShare(a) || !isShare(b)) return null;
  const total = a.denominator + b.denominator;
  const pooled = (a.numerator + b.numerator) / total;
  if (pooled === 0 || pooled === 1) return null;
  const variance = pooled * (1 - pooled) * (1 / a.denominator + 1 / b.denominator);
  const z = (a.numerator / a.denominator - b.numerator / b.denominator) / Math.sqrt(variance);
  return { z, p: 2 * normalCdf(-Math.abs(z)) };
}
