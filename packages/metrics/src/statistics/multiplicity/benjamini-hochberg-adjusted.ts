import { arePValues } from "./are-p-values.ts";

/**
 * The p-values of several tests made at once, in the order given, each such that of those below α a share of α
 * at most is expected to be false alarms; none of none. `null` when one is not in [0, 1]. Benjamini & Hochberg
 * 1995, JRSS B 57:289.
 */
export function benjaminiHochbergAdjusted(pValues: readonly number[]): number[] | null {
  if (!arePValues(pValues)) return null;
  const adjusted = new Array<number>(pValues.length).fill(0);
  let most = 1;
  for (const [rank, { index, p }] of descending(pValues).entries()) {
    most = Math.min(most, (p * pValues.length) / (pValues.length - rank));
    adjusted[index] = most;
  }
  return adjusted;
}

function descending(pValues: readonly number[]): { index: number; p: number }[] {
  return pValues.map((p, index) => ({ index, p })).sort((a, b) => b.p - a.p);
}
