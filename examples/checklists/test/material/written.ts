import type { Condition, Item, Words } from "@communaute/onboarding";
import { folderLayers, layersIn } from "@communaute/onboarding/files";
import type { Layer } from "@communaute/onboarding/yaml";
import { LISTS } from "../../src/index.ts";

type Section = Layer["sections"][number];
type Draft = Section["items"][number];
type Fields = Draft["fields"];

/** All that stands in the files of the lists, whichever file it is in. */
export interface Written {
  layers: Layer[];
  sections: Section[];
  /** Items and sub-items. */
  items: Draft[];
  /** The fields of items, and those that a layer gives to an item of another. */
  fields: Fields[];
  conditions: Condition[];
  dues: NonNullable<Item["due"]>[];
  words: Words[];
}

/** Reads the files of the lists. */
export function written(): Written {
  const layerOf = folderLayers(LISTS);
  const layers = layersIn(LISTS).flatMap((id) => layerOf(id)?.value ?? []);
  const sections = layers.flatMap((layer) => [...layer.sections, ...newSections(layer)]);
  const whole = [
    ...sections.flatMap((section) => section.items),
    ...layers.flatMap((layer) => layer.add.flatMap((addition) => addition.items)),
  ];
  const items = [...new Set(whole.flatMap((item) => [item, ...item.items]))];
  const changed = layers.flatMap((layer) => layer.change.map((change) => change.fields));
  const fields = [...items.map((item) => item.fields), ...changed];
  return {
    layers,
    sections,
    items,
    fields,
    conditions: [...sections, ...fields].flatMap((one) => conditionsOf(one)),
    dues: fields.flatMap(({ due }) => due ?? []),
    words: [
      ...layers.flatMap(({ title }) => title ?? []),
      ...sections.map(({ title }) => title),
      ...fields.flatMap(({ title, hint, links = [] }) => [
        ...(title ? [title] : []),
        ...(hint ? [hint] : []),
        ...links.flatMap((link) => link.title ?? []),
      ]),
    ],
  };
}

function newSections({ add }: Layer): Section[] {
  return add.flatMap(({ place }) => (place.kind === "new-section" ? [place.section] : []));
}

function conditionsOf(one: Pick<Fields, "for" | "except" | "required">): Condition[] {
  return [one.for, one.except, one.required].flatMap((condition) => condition ?? []);
}
