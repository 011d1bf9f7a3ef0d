import { criticalValue } from "../distributions/critical-value.ts";
import { isCount } from "../distributions/is-count.ts";

/** How precise a score should be. */
export interface NpsPrecision {
  /** Half of the width of the interval, in points. */
  margin: number;
  /** Of one answer worth −1, 0 or 1, from an earlier wave; 1 is the most there can be. */
  variance: number;
  level?: number | undefined;
  /** How many are invited, when that is a closed list. */
  population?: number | undefined;
}

/**
 * The fewest answers with which the Wald margin is no larger than asked for. `null` unless the margin is above
 * 0, the variance in (0, 1], the level between 0 and 1, and the population a count above 0. Cochran 1977,
 * "Sampling techniques", 4.4, always rounded up.
 */
export function npsAnswersNeeded(precision: NpsPrecision): number | null {
  const { margin, variance, level = 0.95, population } = precision;
  const z = criticalValue(level);
  if (z === null || !(margin > 0) || !(variance > 0 && variance <= 1)) return null;
  const open = variance * ((100 * z) / margin) ** 2;
  if (population === undefined) return Math.ceil(open);
  if (!isCount(population) || population === 0) return null;
  return Math.ceil((open * population) / (open + population - 1));
}
