import type { Item } from "../definition/item.ts";
import { isSame } from "./is-same.ts";

/** The fields in which two versions of an item differ, besides its id, its title, its parts and where it was written. */
export function changedFields(one: Item, other: Item): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Item>;
  return [...fields].filter((field) => !SET_ASIDE.has(field) && !isEqual(field, one, other));
}

function isEqual(field: keyof Item, one: Item, other: Item): boolean {
  if (field === "removed") return (one.removed === undefined) === (other.removed === undefined);
  return isSame(one[field], other[field]);
}

const SET_ASIDE: ReadonlySet<keyof Item> = new Set<keyof Item>([
  "id",
  "title",
  "items",
  "formerIds",
  "origin",
  "log",
]);
