import { deviance } from "./deviance.ts";
import type { Tails } from "./incomplete-gamma.ts";
import { stirlingError } from "./stirling-error.ts";

/**
 * The regularised incomplete beta functions I_x(a, b) below and 1 − I_x(a, b) above, for a, b > 0 and x in
 * [0, 1]; each is precise relative to itself, `NaN` elsewhere. `complement` is 1 − x, given where the caller
 * knows it better than the subtraction does. Continued fraction of DiDonato & Morris 1992, ACM TOMS 18:360.
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): Tails {
  if (!(a > 0 && b > 0 && x >= 0 && complement >= 0))
    return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1 };
  if (complement === 0) return { lower: 1, upper: 0 };
  if (x * (a + b) <= a) {
    const lower = smallerTail(x, complement, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = smallerTail(complement, x, b, a);
  return { lower: 1 - upper, upper };
}

/** The lower tail, for x up to about the mean, where the fraction converges. */
function smallerTail(x: number, complement: number, a: number, b: number): number {
  return Math.min(1, betaPower(x, complement, a, b) * continuedFraction(x, complement, a, b));
}

/** x^a (1−x)^b / B(a, b), in the saddle-point form of Loader 2000; it is x(1−x) times the density. */
export function betaPower(x: number, complement: number, a: number, b: number): number {
  const n = a + b;
  const misses = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const exponent = misses - deviance(a, n * x) - deviance(b, n * complement);
  return Math.exp(exponent) * Math.sqrt(((a / n) * b) / (2 * Math.PI));
}

/** 1/(β₀ + α₁/(β₁ + α₂/(β₂ + …))), by Lentz's method. */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const ahead = a * y - b * x + 1;
  let c = (a * ahead) / (a + 1);
  let d = 0;
  let product = c;
  for (let m = 1; ; m++) {
    const odd = a + 2 * m - 1;
    const alpha = ((a + m - 1) / odd) * ((a + b + m - 1) / odd) * m * (b - m) * x * x;
    const beta = m + (m * (b - m) * x) / odd + ((a + m) * (ahead + m * (1 + y))) / (odd + 2);
    d = 1 / (beta + alpha * d);
    c = beta + alpha / c;
    const change = c * d;
    product *= change;
    if (!(Math.abs(change - 1) > Number.EPSILON)) return 1 / product;
  }
}
