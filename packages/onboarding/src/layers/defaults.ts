import type { Item } from "../definition/item.ts";
import type { ItemFields } from "../definition/layer.ts";
import type { Role } from "../definition/role.ts";

/** Who may tick an item with these fields: as given, else nobody when data do, else the person concerned. */
export function whoOf({ who, auto }: ItemFields): Role[] {
  return who ?? (auto === undefined ? ["self"] : []);
}

/** What the fields of an item are when nobody gave them. */
export const DEFAULTS = {
  optional: false,
  after: [] as string[],
  evidence: "none",
  formerIds: [] as string[],
  split: "ask",
  revision: 1,
  redo: false,
} as const satisfies Partial<Item>;
