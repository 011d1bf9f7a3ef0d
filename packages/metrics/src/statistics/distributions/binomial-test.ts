import { binomialMass } from "./binomial-mass.ts";
import { incompleteBeta } from "./incomplete-beta.ts";

/** Outcomes as probable as the observed one, up to rounding, count as such: the margin of R's binom.test. */
const EQUAL = 1 + 1e-7;

/**
 * The exact two-sided p-value of `x` successes in `n` trials against a probability `p`: the probability of all
 * outcomes that are no more probable than the observed one; 1 where n = 0. Clopper & Pearson 1934 with the
 * two-sided rule of R's binom.test.
 */
export function binomialTest(x: number, n: number, p: number): number {
  const expected = n * p;
  if (x === expected || n === 0) return 1;
  const limit = binomialMass(x, n, p) * EQUAL;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  if (x < expected) {
    const first = firstWhere(mode, n + 1, (k) => binomialMass(k, n, p) <= limit);
    return Math.min(1, atMost(x, n, p) + atLeast(first, n, p));
  }
  const after = firstWhere(0, mode + 1, (k) => binomialMass(k, n, p) > limit);
  return Math.min(1, atLeast(x, n, p) + atMost(after - 1, n, p));
}

function atLeast(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  return x > n ? 0 : incompleteBeta(p, x, n - x + 1).lower;
}

function atMost(x: number, n: number, p: number): number {
  if (x < 0) return 0;
  return x >= n ? 1 : incompleteBeta(p, x + 1, n - x).upper;
}

/** The first whole number of [from, end) where a condition that stays true becomes so; `end` if none. */
function firstWhere(from: number, end: number, holds: (k: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
