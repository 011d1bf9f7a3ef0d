import type { StandingItem } from "./every-item.ts";
import { grouped } from "./grouped.ts";

/** An item as an earlier and a later version of a list have it. */
export type ItemPair = readonly [StandingItem, StandingItem];

/**
 * Of items that two versions of a list have, those that stand elsewhere: in another section or item, or, within the
 * same, outside of the longest run that kept its order. Pairs come in the order of the earlier version.
 */
export function movedItems(
  pairs: readonly ItemPair[],
  next: readonly StandingItem[],
): { id: string; from: string; to: string }[] {
  const rank = new Map(next.map(({ item }, at) => [item.id, at]));
  const [stayed, moved] = [new Set<ItemPair>(), new Set(pairs)];
  const atHome = pairs.filter(([one, other]) => homeOf(one) === homeOf(other));
  for (const row of grouped(atHome, ([, other]) => homeOf(other)).values()) {
    for (const at of longestRise(row.map(([, { item }]) => rank.get(item.id) ?? 0))) {
      const pair = row[at];
      if (pair) stayed.add(pair);
    }
  }
  return [...moved]
    .filter((pair) => !stayed.has(pair))
    .map(([one, other]) => ({ id: other.item.id, from: homeOf(one), to: homeOf(other) }));
}

function homeOf({ section, parent }: StandingItem): string {
  return parent?.id ?? section.id;
}

/** The places of a longest run of numbers that rises, found by keeping the lowest end of a run of each length. */
function longestRise(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, value] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1];
    ends[low] = at;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.push(at);
  return rise.reverse();
}
