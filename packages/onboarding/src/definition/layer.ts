import type { LayerFacts, RetiredItem } from "./checklist.ts";
import type { Item } from "./item.ts";
import type { Origin } from "./origin.ts";
import type { Words } from "./words.ts";

/**
 * One file of a checklist as its author wrote it: a base, or what a team changes, removes and adds.
 *
 * Fields are already understood (dates, conditions, roles); what they point at is not yet looked for.
 */
export interface Layer extends LayerFacts {
  file?: string | undefined;
  /** What it builds on, in order; none makes it a base. */
  extends: LayerReference[];
  /** What it is a list of; of a base only. */
  checklist?: string | undefined;
  title?: Words | undefined;
  anchor?: string | undefined;
  /** Of a base only. */
  sections: SectionDraft[];
  retired: RetiredItem[];
  change: Change[];
  remove: Remove[];
  add: Addition[];
}

/** A layer that another builds on. */
export interface LayerReference extends Origin {
  target: string;
  /** The day or name of the version asked for, after `@`; the latest when missing. */
  pin?: string | undefined;
}

/** A section as its author wrote it. */
export interface SectionDraft {
  id: string;
  title: Words;
  for?: Item["for"];
  except?: Item["except"];
  items: ItemDraft[];
  origin: Origin;
}

/** The fields of an item that authors give. */
export type ItemFields = Partial<
  Omit<Item, "id" | "items" | "removed" | "origin" | "log" | "locked">
> & { locked?: boolean | undefined };

/** An item as its author wrote it: only the fields that are there, each with its place. */
export interface ItemDraft {
  id: string;
  fields: ItemFields;
  places: Partial<Record<keyof ItemFields, Origin>>;
  items: ItemDraft[];
  origin: Origin;
}

/** New values for some fields of an item. */
export interface Change {
  target: string;
  fields: ItemFields;
  places: Partial<Record<keyof ItemFields, Origin>>;
  /** Where the target is named, for diagnostics. */
  origin: Origin;
}

/** An item that the layer takes away. */
export interface Remove {
  target: string;
  because?: string | undefined;
  origin: Origin;
}

/** Items that the layer adds, and the place that they take. */
export interface Addition {
  place: AdditionPlace;
  items: ItemDraft[];
  origin: Origin;
}

/** Next to an item, inside a section, in a new section, or where nobody can tell, which has been told. */
export type AdditionPlace =
  | { kind: "after" | "before"; target: string; origin: Origin }
  | { kind: "section"; target: string; at: "start" | "end"; origin: Origin }
  | { kind: "new-section"; section: SectionDraft; after?: string | undefined; origin: Origin }
  | { kind: "unclear"; origin: Origin };
