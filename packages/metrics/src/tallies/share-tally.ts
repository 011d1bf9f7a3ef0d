/** How many have a property, of how many we know whether they have it, among all: `numerator ≤ known ≤ total`. */
export interface ShareTally {
  numerator: number;
  known: number;
  total: number;
}

/** The tally of a property that each one has, has not, or of which it is not known (`null`); zeros without any. */
export function tallyShare(properties: Iterable<boolean | null | undefined>): ShareTally {
  const tally: ShareTally = { numerator: 0, known: 0, total: 0 };
  for (const property of properties) {
    tally.total += 1;
    if (property === null || property === undefined) continue;
    tally.known += 1;
    if (property) tally.numerator += 1;
  }
  return tally;
}

/** The tally of two parts; the unknown stay unknown, so that bounds can be drawn after merging (Manski 1989). */
export function mergeShares(a: ShareTally, b: ShareTally): ShareTally {
  return {
    numerator: a.numerator + b.numerator,
    known: a.known + b.known,
    total: a.total + b.total,
  };
}
