/**
 * Whether the crossing of attributes isolates people, and is then refused as a whole: more than one in five of those
 * counted would stand in a cell below the threshold. Empty cells isolate nobody; a crossing of nobody is not refused.
 */
export function isCrossingRefused(cells: readonly number[], threshold: number): boolean {
  const all = cells.reduce((sum, count) => sum + count, 0);
  const isolated = cells.reduce((sum, count) => (count < threshold ? sum + count : sum), 0);
  return isolated > all / 5;
}
