/** What a mean and its precision rest on. */
export interface SampleSummary {
  n: number;
  mean: number;
  /** Unbiased, denominator n − 1; `null` of a single value. */
  variance: number | null;
}

/** A summary, and how many values were no finite numbers and left out of it. */
export interface RefusingSummary {
  summary: SampleSummary | null;
  refused: number;
}

/**
 * The number, mean and variance of the values that are finite numbers; the others are counted as refused. The
 * summary is `null` when none is left. Two passes with compensation: Chan, Golub & LeVeque 1983, Am Stat 37:242.
 */
export function sampleSummary(values: readonly number[]): RefusingSummary {
  const finite = values.filter(Number.isFinite);
  const n = finite.length;
  const refused = values.length - n;
  if (n === 0) return { summary: null, refused };
  const rough = finite.reduce((sum, value) => sum + value / n, 0);
  let drift = 0;
  let squares = 0;
  for (const value of finite) {
    drift += value - rough;
    squares += (value - rough) ** 2;
  }
  const variance = n === 1 ? null : (squares - (drift * drift) / n) / (n - 1);
  return { summary: { n, mean: rough + drift / n, variance }, refused };
}

/** Whether such a summary can be: a count above 0, a finite mean, no negative variance. */
export function isSummary({ n, mean, variance }: SampleSummary): boolean {
  const isVariance = variance === null ? n === 1 : variance >= 0 && Number.isFinite(variance);
  return Number.isSafeInteger(n) && n > 0 && Number.isFinite(mean) && isVariance;
}
