/** Spearman’s correlation of two orders of the same things: 1 for one order, near 0 when they have nothing in common. */
export function rankCorrelation(positions: readonly number[]): number {
  const n = positions.length;
  const sorted = [...positions].sort((one, other) => one - other);
  const ranks = new Map(sorted.map((position, rank) => [position, rank]));
  const squares = positions.reduce(
    (sum, position, rank) => sum + ((ranks.get(position) ?? 0) - rank) ** 2,
    0,
  );
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** What the correlation of unrelated orders stays under, but once in a hundred thousand times. */
export function chanceCorrelation(n: number): number {
  return 4.4 / Math.sqrt(n - 1);
}
