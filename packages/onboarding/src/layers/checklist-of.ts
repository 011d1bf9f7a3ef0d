import type { Checklist, LayerFacts, Section } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";
import type { Layer } from "../definition/layer.ts";
import { DEFAULTS, whoOf } from "./defaults.ts";
import { type DraftItem, type DraftList, type DraftSection, itemsOf } from "./draft-list.ts";
import { inOrder } from "./in-order.ts";

/** The list that some layers have made, as plain JSON: fields that nobody gave are left out or have their default. */
export function checklistOf(list: DraftList, base: Layer, layers: readonly Layer[]): Checklist {
  const id = base.checklist ?? base.id.slice(base.id.lastIndexOf("/") + 1);
  return {
    id,
    title: base.title ?? { fr: id },
    anchor: list.anchor,
    layers: layers.map(layerFacts),
    sections: inOrder(list.sections).map(sectionOf),
    retired: list.retired,
  };
}

function layerFacts({ id, name }: Layer): LayerFacts {
  return name === undefined ? { id } : { id, name };
}

function sectionOf(section: DraftSection): Section {
  const { draft, id } = section;
  return {
    id,
    title: draft.title,
    ...given("for", draft.for),
    ...given("except", draft.except),
    items: itemsOf(section).map(itemOf),
    origin: draft.origin,
  };
}

function itemOf(item: DraftItem): Item {
  const { id, fields, locked, removed, origin, log } = item;
  const former = fields.formerIds ?? DEFAULTS.formerIds;
  return {
    id,
    title: fields.title ?? { fr: id },
    ...given("hint", fields.hint),
    ...given("links", fields.links),
    ...given("for", fields.for),
    ...given("except", fields.except),
    ...given("required", fields.required),
    optional: fields.optional ?? DEFAULTS.optional,
    after: [...(fields.after ?? DEFAULTS.after)],
    ...given("due", fields.due),
    who: [...whoOf(fields)],
    ...given("locked", locked),
    ...given("auto", fields.auto),
    evidence: fields.evidence ?? DEFAULTS.evidence,
    formerIds: [...former],
    ...given("carry", fields.carry),
    split: fields.split ?? DEFAULTS.split,
    revision: fields.revision ?? DEFAULTS.revision,
    redo: fields.redo ?? DEFAULTS.redo,
    ...given("attestSince", fields.attestSince),
    items: itemsOf(item).map(itemOf),
    ...given("removed", removed),
    origin,
    log: [...log],
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
