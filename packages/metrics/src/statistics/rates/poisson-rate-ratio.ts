import type { Interval } from "../../measurement.ts";
import { betaQuantileLogit } from "../distributions/beta-quantile.ts";
import { binomialTest } from "../distributions/binomial-test.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { type Exposed, isExposed } from "./poisson-rate.ts";

/** How many times a rate is another. */
export interface RateRatio {
  /** From 0 to ∞: where the second saw no event it is infinite. */
  ratio: number;
  interval: Interval;
  /** Two-sided and exact, against equal rates. */
  p: number;
}

/**
 * The first rate over the second, with the exact interval and test given their events together. `null` when
 * there was no exposure, no event in either, the events are no count, or the level is not between 0 and 1.
 * Przyborowski & Wilenski 1940, Biometrika 31:313; as R's poisson.test.
 */
export function poissonRateRatio(a: Exposed, b: Exposed, level = 0.95): RateRatio | null {
  if (!isLevel(level) || !isExposed(a) || !isExposed(b) || a.events + b.events === 0) return null;
  const tail = (1 - level) / 2;
  const scale = b.exposure / a.exposure;
  const low = betaQuantileLogit(a.events === 0 ? 0 : tail, Math.max(1, a.events), b.events + 1);
  const high = betaQuantileLogit(
    b.events === 0 ? 1 : 1 - tail,
    a.events + 1,
    Math.max(1, b.events),
  );
  return {
    ratio: (a.events / b.events) * scale,
    interval: {
      low: Math.exp(low) * scale,
      high: Math.exp(high) * scale,
      level,
      method: "poisson-conditional",
    },
    p: binomialTest(a.events, a.events + b.events, a.exposure / (a.exposure + b.exposure)),
  };
}
