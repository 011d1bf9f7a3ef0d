import type { CalendarDate } from "../calendar-date.ts";
import type { Phase } from "../entities/phase.ts";
import { phaseRank } from "../rules/phase-order.ts";

/** An item of a list, with its place in it. */
export interface Listed<Item> {
  item: Item;
  index: number;
}

/** Missions or phases in the order in which they start; those of one day keep the order of the list. */
export function byStart<Item extends { start: CalendarDate }>(
  items: readonly Item[],
): readonly Listed<Item>[] {
  return inOrder(items, startOrder);
}

/** Phases in the order in which they start; those of one day by rank, as they cannot have come otherwise. */
export function phasesInOrder(phases: readonly Phase[]): readonly Listed<Phase>[] {
  return inOrder(
    phases,
    (one, other) => startOrder(one, other) || phaseRank(one.item.name) - phaseRank(other.item.name),
  );
}

function inOrder<Item>(
  items: readonly Item[],
  order: (one: Listed<Item>, other: Listed<Item>) => number,
): readonly Listed<Item>[] {
  const listed = items.map((item, index) => ({ item, index }));
  const isInOrder = listed.every((one, index) => {
    const before = listed[index - 1];
    return before === undefined || order(before, one) <= 0;
  });
  // Most lists are written in order, and to find that out costs much less than to sort them.
  return isInOrder ? listed : listed.sort(order);
}

function startOrder<Item extends { start: CalendarDate }>(
  { item: one }: Listed<Item>,
  { item: other }: Listed<Item>,
): number {
  return one.start < other.start ? -1 : Number(one.start > other.start);
}
