import type { Diagnostic } from "@communaute/schemas";
import type { Removal } from "../definition/item.ts";
import type { ItemFields } from "../definition/layer.ts";
import type { Origin } from "../definition/origin.ts";
import type { DraftItem, DraftSection } from "./draft-list.ts";

/** What a layer is going to do to a list, once all that it names has been found. */
export interface Plan {
  changes: PlannedChange[];
  removals: { item: DraftItem; removal: Removal }[];
  /** Rows of items or sections, and what joins them, in order. */
  additions: { row: DraftItem[]; items: DraftItem[] }[];
  newSections: { row: DraftSection[]; section: DraftSection }[];
  /** All items that it adds, parts included. */
  newItems: DraftItem[];
  diagnostics: Diagnostic[];
}

/** New values for an item, each with its place. */
export interface PlannedChange {
  item: DraftItem;
  fields: ItemFields;
  places: Partial<Record<keyof ItemFields, Origin>>;
  origin: Origin;
}

/** A plan to do nothing. */
export function newPlan(): Plan {
  return {
    changes: [],
    removals: [],
    additions: [],
    newSections: [],
    newItems: [],
    diagnostics: [],
  };
}
