import type { Interval } from "../../measurement.ts";
import { isCount } from "../distributions/is-count.ts";
import { meanInterval } from "./mean-interval.ts";

/** A mean of answers on a scale, and what it rests on. */
export interface SatisfactionIndex {
  n: number;
  index: number;
  /** Between answers, with denominator n − 1; `null` of a single answer. */
  deviation: number | null;
  /** `null` when a single person answered, all answered alike, or the level is not between 0 and 1. */
  interval: Interval | null;
}

/**
 * The mean from 0 to `top` of answers on an ordered scale, whose levels are counted from the worst to the best
 * and worth evenly spaced points: 0, 2.5, 5, 7.5 and 10 of five levels, as France's "Vos démarches essentielles"
 * weighs them. `null` when nobody answered, there are fewer than two levels, a count cannot be, or `top` is not
 * above 0.
 */
export function satisfactionIndex(
  counts: readonly number[],
  { top = 10, level = 0.95 }: { top?: number | undefined; level?: number | undefined } = {},
): SatisfactionIndex | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const steps = counts.length - 1;
  if (steps < 1 || !counts.every(isCount) || !isCount(n) || n === 0) return null;
  if (!(top > 0 && Number.isFinite(top))) return null;
  const step = top / steps;
  const ranks = counts.reduce((sum, count, rank) => sum + count * rank, 0);
  const index = (ranks * top) / (n * steps);
  const squares = counts.reduce((sum, count, rank) => sum + count * (rank - ranks / n) ** 2, 0);
  const variance = n === 1 ? null : (squares * step * step) / (n - 1);
  return {
    n,
    index,
    deviation: variance === null ? null : Math.sqrt(variance),
    interval: meanInterval({ n, mean: index, variance }, level),
  };
}
