/** How many times each of several named things was counted. */
export type CountsByName = Record<string, number>;

/** CountsByName of the same things added up, names in order; a name may come several times, and none gives no count. */
export function countsOf(pairs: Iterable<readonly [name: string, count: number]>): CountsByName {
  const sums = new Map<string, number>();
  for (const [name, count] of pairs) sums.set(name, (sums.get(name) ?? 0) + count);
  return recordOf(sums);
}

/** Two lists of counts by place added up; the shorter one goes on with zeros. */
export function sumOfLists(a: readonly number[], b: readonly number[]): number[] {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  const sums = longer.slice();
  for (let place = 0; place < shorter.length; place += 1) {
    sums[place] = (sums[place] ?? 0) + (shorter[place] ?? 0);
  }
  return sums;
}

/** A record of a map, its names in order; safe for any name, `__proto__` included. */
export function recordOf<Value>(map: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
