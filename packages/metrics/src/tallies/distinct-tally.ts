/** Who was seen, each once, in the order of their ids: exact, so that a small count can be told from a zero. */
export interface DistinctTally {
  ids: string[];
}

/** The tally of the different ones among ids; its count is `ids.length`, 0 without any. */
export function tallyDistinct(ids: Iterable<string>): DistinctTally {
  return { ids: [...new Set(ids)].sort() };
}

/** The tally of two parts; whoever is in both still counts once. */
export function mergeDistinct(a: DistinctTally, b: DistinctTally): DistinctTally {
  return tallyDistinct([...a.ids, ...b.ids]);
}
