import { isCount } from "../distributions/is-count.ts";

/** Answers to "how likely would you recommend …", by what they count as. */
export interface NpsCounts {
  /** Answers 0 to 6. */
  detractors: number;
  /** Answers 7 and 8. */
  passives: number;
  /** Answers 9 and 10. */
  promoters: number;
}

/**
 * Detractors, passives and promoters out of the eleven counts of the answers 0 to 10; zeros of zeros. `null`
 * when there are not eleven, or one is no count. Reichheld 2003, Harvard Business Review 81(12):46.
 */
export function npsCounts(histogram: readonly number[]): NpsCounts | null {
  if (histogram.length !== 11 || !histogram.every(isCount)) return null;
  const sum = (from: number, to: number) => histogram.slice(from, to).reduce((a, b) => a + b, 0);
  return { detractors: sum(0, 7), passives: sum(7, 9), promoters: sum(9, 11) };
}
