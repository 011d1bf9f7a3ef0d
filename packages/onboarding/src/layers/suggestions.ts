import { nearest } from "@communaute/schemas";
import type { DraftItem, DraftList } from "./draft-list.ts";
import { nearestOf } from "./nearest-of.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** Finds what was meant by a name that nothing has. */
export interface Suggestions {
  itemLike(target: string, list: DraftList, view: Viewpoint): DraftItem | undefined;
  sectionLike(target: string, list: DraftList, view: Viewpoint): string | undefined;
}

/**
 * Suggestions for the first unknown names of a list, live ids before former ones.
 *
 * Each looks at every id; after `most` of them there are none, so that a file of nothing but mistakes stays cheap.
 */
export function newSuggestions(most = 20): Suggestions {
  let left = most;
  const isSpent = () => left-- <= 0;
  return {
    itemLike(target, list, view) {
      if (isSpent()) return undefined;
      const bareId = target.slice(target.lastIndexOf("/") + 1);
      const live = [...list.byBareId].filter(([, items]) => isSeen(items, view));
      const former = [...list.byFormerId].filter(([, items]) => isSeen(items, view));
      const meant = nearest([...live, ...former].map(([id]) => id))(bareId);
      if (meant === undefined) return undefined;
      const items = list.byBareId.get(meant) ?? list.byFormerId.get(meant) ?? [];
      return nearestOf(items, view)[0];
    },
    sectionLike(target, list, view) {
      if (isSpent()) return undefined;
      const seen = [...list.sectionsByBareId].filter(([, sections]) => isSeen(sections, view));
      return nearest(seen.map(([id]) => id))(target);
    },
  };
}

function isSeen(things: readonly { layer: string }[], { steps }: Viewpoint): boolean {
  return things.some(({ layer }) => steps.has(layer));
}
