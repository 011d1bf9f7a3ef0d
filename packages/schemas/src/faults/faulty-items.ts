import { type Finding, NOTHING } from "./fault-class.ts";

/**
 * The items of a list that are faulty, told at `list/index`, or at one `property` of them.
 *
 * Most lists have none: nothing is made for those.
 */
export function faultyItems<Item>(
  list: string,
  items: readonly Item[],
  isFaulty: (item: Item, index: number) => boolean,
  property?: string,
): readonly Finding[] {
  let found: Finding[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    if (!isFaulty(items[index] as Item, index)) continue;
    found ??= [];
    found.push({ at: property === undefined ? [list, index] : [list, index, property] });
  }
  return found ?? NOTHING;
}
