import type { RetiredItem } from "../definition/checklist.ts";
import type { Removal } from "../definition/item.ts";
import type { ItemFields, SectionDraft } from "../definition/layer.ts";
import type { FieldWrite, Origin } from "../definition/origin.ts";
import { inOrder, type Placed } from "./in-order.ts";
import { qualifierOf } from "./layer-id.ts";

/** A list while layers still have their say. */
export interface DraftList {
  anchor: string;
  sections: DraftSection[];
  retired: RetiredItem[];
  items: Map<string, DraftItem>;
  /** By the id that authors write, without the name of a layer. */
  byBareId: Map<string, DraftItem[]>;
  byFormerId: Map<string, DraftItem[]>;
  byRetiredId: Map<string, RetiredItem[]>;
  sectionsByBareId: Map<string, DraftSection[]>;
}

/** An item while layers still have their say; its fields are only those that were given. */
export interface DraftItem extends Placed<DraftItem> {
  id: string;
  bareId: string;
  /** The id of the layer that added it. */
  layer: string;
  section: DraftSection;
  parent: DraftItem | undefined;
  parts: DraftItem[];
  fields: ItemFields;
  /** Where each field was last written. */
  places: Partial<Record<keyof ItemFields, Origin>>;
  locked: string | undefined;
  removed: Removal | undefined;
  origin: Origin;
  log: FieldWrite[];
}

/** A section while layers still have their say. */
export interface DraftSection extends Placed<DraftSection> {
  id: string;
  bareId: string;
  layer: string;
  draft: SectionDraft;
  start: DraftItem[];
  items: DraftItem[];
}

/** A list in which no layer has spoken yet. */
export function newDraftList(anchor: string): DraftList {
  return {
    anchor,
    sections: [],
    retired: [],
    items: new Map(),
    byBareId: new Map(),
    byFormerId: new Map(),
    byRetiredId: new Map(),
    sectionsByBareId: new Map(),
  };
}

/** The items of a section, or the parts of an item, in order. */
export function itemsOf(home: DraftSection | DraftItem): DraftItem[] {
  return inOrder("parts" in home ? home.parts : [...home.start, ...home.items]);
}

/** The id under which a layer's item, section or former id is known to others: bare in the base. */
export function qualified(id: string, layer: string, isBase: boolean): string {
  return isBase || id.includes("/") ? id : `${qualifierOf(layer)}/${id}`;
}

/** Adds to the things of one key. */
export function enter<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
