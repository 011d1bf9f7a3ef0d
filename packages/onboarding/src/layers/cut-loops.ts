import type { Checklist } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";
import { everyItem } from "./every-item.ts";
import { loopsOf } from "./loops-of.ts";

/**
 * The same list without prerequisites that go around in a circle, so that everything can be done some day.
 *
 * Of each circle, the last step is left out. A list without circles comes back as it is.
 */
export function cutLoops(checklist: Checklist): Checklist {
  let cut = checklist;
  for (;;) {
    const items = new Map(everyItem(cut).map(({ item }) => [item.id, item]));
    const loops = loopsOf([...items.keys()], (id) => items.get(id)?.after ?? []);
    if (loops.length === 0) return cut;
    const gone = new Set(loops.map((loop) => `${loop.at(-1)} ${loop[0]}`));
    cut = {
      ...cut,
      sections: cut.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => without(item, gone)),
      })),
    };
  }
}

function without(item: Item, gone: ReadonlySet<string>): Item {
  return {
    ...item,
    after: item.after.filter((id) => !gone.has(`${item.id} ${id}`)),
    items: item.items.map((part) => without(part, gone)),
  };
}
