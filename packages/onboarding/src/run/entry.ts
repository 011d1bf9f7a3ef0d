import type { Due } from "../calendar/due.ts";
import type { Checklist } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";

/** An item of a list with what its section and its parent add to it. */
export interface Entry {
  item: Item;
  section: string;
  /** The item that it is a part of, -1 when it is none. */
  parent: number;
  /** Its sub-items. */
  parts: readonly number[];
  /** What comes first, for its parent too. */
  after: readonly number[];
  /** Its own due date, or its parent's. */
  due: Due | undefined;
  isRemoved: boolean;
}

/** All items in the order of the list, each before its sub-items; others point at them by their place. */
export function entriesOf(checklist: Checklist): Entry[] {
  const flat = checklist.sections.flatMap((section) =>
    section.items.flatMap((item) => [
      { item, section: section.id, parent: undefined },
      ...item.items.map((part) => ({ item: part, section: section.id, parent: item })),
    ]),
  );
  const places = new Map(flat.map(({ item }, place) => [item.id, place]));
  const placesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [place];
    });
  return flat.map(({ item, section, parent }) => ({
    item,
    section,
    parent: parent ? (places.get(parent.id) ?? -1) : -1,
    parts: placesOf(item.items.map((part) => part.id)),
    after: placesOf([...item.after, ...(parent?.after ?? [])]),
    due: item.due ?? parent?.due,
    isRemoved: (item.removed ?? parent?.removed) !== undefined,
  }));
}
