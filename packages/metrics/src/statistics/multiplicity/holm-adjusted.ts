import { arePValues } from "./are-p-values.ts";

/**
 * The p-values of several tests made at once, in the order given, each such that rejecting those below α keeps
 * the chance of any false alarm under α; none of none. `null` when one is not in [0, 1]. Holm 1979, Scand J
 * Stat 6:65.
 */
export function holmAdjusted(pValues: readonly number[]): number[] | null {
  if (!arePValues(pValues)) return null;
  const adjusted = new Array<number>(pValues.length).fill(0);
  let least = 0;
  for (const [rank, { index, p }] of ascending(pValues).entries()) {
    least = Math.max(least, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = least;
  }
  return adjusted;
}

function ascending(pValues: readonly number[]): { index: number; p: number }[] {
  return pValues.map((p, index) => ({ index, p })).sort((a, b) => a.p - b.p);
}
