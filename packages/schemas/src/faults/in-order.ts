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
): Listed<Item>[] {
  return listed(items).sort(startOrder);
}

/** Phases in the order in which they start; those of one day by rank, as they cannot have come otherwise. */
export function phasesInOrder(phases: readonly Phase[]): Listed<Phase>[] {
  return listed(phases).sort(
    (one, other) => startOrder(one, other) || phaseRank(one.item.name) - phaseRank(other.item.name),
  );
}

function listed<Item>(items: readonly Item[]): Listed<Item>[] {
  return items.map((item, index) => ({ item, index }));
}

function startOrder<Item extends { start: CalendarDate }>(
  { item: one }: Listed<Item>,
  { item: other }: Listed<Item>,
): number {
  return one.start < other.start ? -1 : Number(one.start > other.start);
}
