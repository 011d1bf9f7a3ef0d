/**
 * Whether one contributor makes up more than `share` of a sum, whose value then tells theirs: 0.85 is the rule of French
 * official statistics. A sum of nothing is dominated by nobody.
 */
export function isDominated(contributions: readonly number[], share = 0.85): boolean {
  const sum = contributions.reduce((total, contribution) => total + contribution, 0);
  return sum > 0 && Math.max(...contributions) > share * sum;
}
