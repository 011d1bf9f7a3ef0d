import type { Checklist, Section } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";

/** An item and where it stands. */
export interface StandingItem {
  item: Item;
  section: Section;
  parent: Item | undefined;
}

/** All items of a list in the order in which they are read, each before its parts, tombstones included. */
export function everyItem({ sections }: Pick<Checklist, "sections">): StandingItem[] {
  return sections.flatMap((section) =>
    section.items.flatMap((item) => [
      { item, section, parent: undefined },
      ...item.items.map((part) => ({ item: part, section, parent: item })),
    ]),
  );
}
