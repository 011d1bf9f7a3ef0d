/** How many things happened, during how many days in which they could; days are person-days or startup-days. */
export interface RateTally {
  count: number;
  exposure: number;
}

/** The tally of counts and days, those without anything included, as they have days; zeros without any. */
export function tallyRate(rows: Iterable<RateTally>): RateTally {
  let tally: RateTally = { count: 0, exposure: 0 };
  for (const row of rows) tally = mergeRates(tally, row);
  return tally;
}

/** The tally of two parts: a rate is Σ count / Σ exposure, never a mean of rates. */
export function mergeRates(a: RateTally, b: RateTally): RateTally {
  return { count: a.count + b.count, exposure: a.exposure + b.exposure };
}
