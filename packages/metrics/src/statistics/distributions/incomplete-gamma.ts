import { poissonMass } from "./poisson-mass.ts";

/** The two tails of a law at a point: what lies below it and what lies above; they add up to 1. */
export interface Tails {
  lower: number;
  upper: number;
}

/**
 * The regularised incomplete gamma functions P(a, x) below and Q(a, x) above, for a > 0 and x ≥ 0; each is
 * precise relative to itself, `NaN` elsewhere. Series and continued fraction: Abramowitz & Stegun 1964,
 * 6.5.29 and 6.5.31.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (!(a > 0 && x >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const mass = poissonMass(a, x);
  if (x < a + 1) {
    const lower = mass * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = a * mass * continuedFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * Number.EPSILON * 0.1; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))), by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let product = d;
  for (let n = 1; ; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = c * d;
    product *= change;
    if (!(Math.abs(change - 1) > Number.EPSILON)) return product;
  }
}
