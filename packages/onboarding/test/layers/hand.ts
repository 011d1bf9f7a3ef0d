import type {
  Addition,
  Change,
  ItemDraft,
  ItemFields,
  Layer,
  Remove,
  SectionDraft,
} from "../../src/definition/layer.ts";
import type { Origin } from "../../src/definition/origin.ts";
import { everyItem } from "../../src/layers/every-item.ts";
import type { LayerOf } from "../../src/layers/layer-of.ts";
import { resolveChecklist } from "../../src/layers/resolve-checklist.ts";

/** A layer in few words; each thing that it writes stands on a line of its own, numbered as it is made. */
export interface HandLayer {
  extends?: string[];
  checklist?: string;
  sections?: Record<string, HandItem[]>;
  retired?: { id: string; since?: string; replacedBy?: string }[];
  change?: Record<string, ItemFields>;
  remove?: (string | { id: string; because: string })[];
  add?: HandAddition[];
}

/** An item in few words: its id, or its fields and parts with it. */
export type HandItem = string | ({ id: string; parts?: HandItem[] } & ItemFields);

/** A block of items, and its place. */
export interface HandAddition {
  after?: string;
  before?: string;
  section?: string;
  at?: "start" | "end";
  newSection?: string;
  items: HandItem[];
}

/** Layers by their ids, from few words. */
export function handLayers(layers: Record<string, HandLayer>): LayerOf {
  const made = new Map(Object.entries(layers).map(([id, layer]) => [id, handLayer(id, layer)]));
  return (id, pin) => {
    const value = made.get(pin === undefined ? id : `${id}@${pin}`);
    return value && { value: { ...value, id }, diagnostics: [] };
  };
}

/** What some layers make of a leaf: their items as lines, tombstones in brackets, parts behind a dash. */
export function outline(
  leaves: string | string[],
  layers: Record<string, HandLayer>,
  mode: "strict" | "lenient" = "strict",
) {
  const { value, diagnostics } = resolveChecklist(leaves, { layerOf: handLayers(layers), mode });
  const items = value ? everyItem(value) : [];
  return {
    checklist: value,
    ids: items.map(
      ({ item, parent }) => `${parent ? "- " : ""}${item.removed ? `(${item.id})` : item.id}`,
    ),
    codes: diagnostics.map(
      ({ severity, code, at }) => `${severity} ${code} ${at?.file}:${at?.line}`,
    ),
    diagnostics,
    item: (id: string) => items.find(({ item }) => item.id === id)?.item,
    sections: value?.sections.map(
      ({ id, items: own }) => `${id}: ${own.map((one) => one.id).join(" ")}`,
    ),
  };
}

/** A layer from few words. */
function handLayer(id: string, layer: HandLayer): Layer {
  let line = 0;
  const next = (): Origin => {
    line += 1;
    return { layer: id, line, column: 1 };
  };
  const placesOf = (fields: ItemFields) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, next()]));
  const draft = (item: HandItem): ItemDraft => {
    const { id: itemId, parts = [], ...fields } = typeof item === "string" ? { id: item } : item;
    const origin = next();
    const titled = { title: { fr: itemId }, ...fields };
    return {
      id: itemId,
      fields: titled,
      places: placesOf(titled),
      items: parts.map(draft),
      origin,
    };
  };
  const section = (sectionId: string, items: HandItem[]): SectionDraft => ({
    id: sectionId,
    title: { fr: sectionId },
    origin: next(),
    items: items.map(draft),
  });
  const addition = (block: HandAddition): Addition => {
    const origin = next();
    const { after, before, section: target = "", at = "end", newSection } = block;
    if (newSection !== undefined) {
      const made = section(newSection, block.items);
      return { place: { kind: "new-section", section: made, after, origin }, items: [], origin };
    }
    const items = block.items.map(draft);
    if (after !== undefined)
      return { place: { kind: "after", target: after, origin }, items, origin };
    if (before !== undefined)
      return { place: { kind: "before", target: before, origin }, items, origin };
    return { place: { kind: "section", target, at, origin }, items, origin };
  };
  const parents = (layer.extends ?? []).map((written) => {
    const [target = "", pin] = written.split("@");
    return { target, pin, ...next() };
  });
  return {
    id,
    extends: parents,
    checklist: layer.checklist,
    sections: Object.entries(layer.sections ?? {}).map(([key, items]) => section(key, items)),
    retired: (layer.retired ?? []).map((entry) => ({ ...entry, origin: next() })),
    change: Object.entries(layer.change ?? {}).map(
      ([target, fields]): Change => ({ target, fields, origin: next(), places: placesOf(fields) }),
    ),
    remove: (layer.remove ?? []).map(
      (entry): Remove =>
        typeof entry === "string"
          ? { target: entry, because: "Nous avons autre chose", origin: next() }
          : { target: entry.id, because: entry.because, origin: next() },
    ),
    add: (layer.add ?? []).map(addition),
  };
}
