import type { Origin } from "../definition/origin.ts";
import { type DraftItem, itemsOf } from "./draft-list.ts";

/** What keeps a layer from weakening an item: the item that is locked, and where and by which layer. */
export interface Lock {
  item: DraftItem;
  layer: string;
  origin: Origin;
}

/**
 * The lock that holds an item against other layers: its own, or that of one of its parts, which would go with it.
 *
 * What a layer locks itself is not locked yet while it speaks.
 */
export function lockOf(item: DraftItem): Lock | undefined {
  const locked = [item, ...itemsOf(item)].find((one) => one.locked && !one.removed);
  if (locked?.locked === undefined) return undefined;
  return { item: locked, layer: locked.locked, origin: lockPlace(locked) };
}

/** The item that was locked from the start; else the line that locked it. */
function lockPlace({ locked, layer, origin, places }: DraftItem): Origin {
  return locked === layer ? origin : (places.locked ?? origin);
}
