import type { Interval } from "../../measurement.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { hypergeometricLaw, type Margins } from "../distributions/hypergeometric-law.ts";
import { isCount } from "../distributions/is-count.ts";
import { conditionalOddsInterval, conditionalOddsRatio } from "./conditional-odds-ratio.ts";
import { isShare, type Share } from "./share.ts";

/** What the exact test of two shares tells. */
export interface FisherExactTest {
  /** Two-sided: the probability of all tables no more probable than this one; 0 below 1e-300. */
  p: number;
  /** `p` with the observed table counted half: nearer to its nominal size where counts are small. */
  midP: number;
  /** Conditional maximum-likelihood estimate, from 0 to ∞; `null` when the margins allow one table only. */
  oddsRatio: number | null;
  /** Exact, of the conditional odds ratio. */
  interval: Interval;
}

/** Tables as probable as the observed one, up to rounding, count as such: the margin of R's fisher.test. */
const EQUAL = 1 + 1e-7;

/**
 * Whether two shares differ, exactly, given the margins. `null` when one counts nothing, the counts cannot be,
 * or the level is not between 0 and 1. Fisher 1935, JRSS 98:39; two-sided rule and interval as R's fisher.test;
 * mid-p of Lydersen et al. 2009, Stat Med 28:1159.
 */
export function fisherExactTest(a: Share, b: Share, level = 0.95): FisherExactTest | null {
  if (!isLevel(level) || !isShare(a) || !isShare(b) || !isCount(a.denominator + b.denominator))
    return null;
  const margins: Margins = {
    first: a.denominator,
    second: b.denominator,
    drawn: a.numerator + b.numerator,
  };
  const { from, masses } = hypergeometricLaw(margins);
  const observed = masses[a.numerator - from] ?? 0;
  const p = Math.min(1, sum(masses.filter((mass) => mass <= observed * EQUAL)));
  return {
    p,
    midP: p - observed / 2,
    oddsRatio: conditionalOddsRatio(margins, a.numerator),
    interval: conditionalOddsInterval(margins, a.numerator, level),
  };
}

/** Smallest first, so that many small ones are not lost beside a large one. */
function sum(masses: readonly number[]): number {
  return [...masses].sort((a, b) => a - b).reduce((total, mass) => total + mass, 0);
}
