import type { Diagnostic } from "@communaute/schemas";
import type { Origin } from "../definition/origin.ts";
import type { DraftItem, DraftList } from "./draft-list.ts";
import { nearestOf, qualifies } from "./nearest-of.ts";
import type { Suggestions } from "./suggestions.ts";
import { ambiguous, renamed, retired, unknownItem } from "./target-faults.ts";
import type { Viewpoint } from "./viewpoint.ts";

/**
 * An item that a layer names, or why there is none; it may be found and yet need a remark.
 *
 * Nothing is said of one that may be in a layer that was not found, which has been told.
 */
export interface FoundItem {
  item: DraftItem | undefined;
  diagnostic: Diagnostic | undefined;
  /** What was probably meant, or took its place, when it was not found. */
  hint?: DraftItem | undefined;
}

/** What an item is named for, as authors write it: `change`, `remove`, `after`, `before`, `due`. */
type Purpose = "change" | "remove" | "after" | "before" | "due";

/** Where and what for an item is named. */
export interface Naming {
  target: string;
  purpose: Purpose;
  origin: Origin;
}

/**
 * Looks for the item that a layer names: among its own, by a qualified id, in the nearest of the layers that it
 * extends, among former ids, and among those that are retired.
 */
export function findItem(
  list: DraftList,
  view: Viewpoint,
  naming: Naming,
  suggestions: Suggestions,
): FoundItem {
  const { target } = naming;
  const own = view.ownItems.get(target);
  if (own !== undefined) return { item: own, diagnostic: undefined };
  const known = nearestOf(candidates(list, view, target), view);
  if (known.length === 1) return { item: known[0], diagnostic: undefined };
  if (known.length > 1)
    return { item: undefined, diagnostic: ambiguous(naming, known), hint: known[0] };
  const former = nearestOf(list.byFormerId.get(target) ?? [], view);
  const [now] = former;
  if (now !== undefined && former.length === 1) {
    return { item: now, diagnostic: renamed(naming, nameFor(now, view, list)) };
  }
  if (now !== undefined)
    return { item: undefined, diagnostic: ambiguous(naming, former), hint: now };
  const gone = list.byRetiredId.get(target)?.find(({ origin }) => view.steps.has(origin.layer));
  if (gone !== undefined) {
    const heirs = gone.replacedBy === undefined ? [] : candidates(list, view, gone.replacedBy);
    const [heir] = nearestOf(heirs, view);
    return { item: undefined, diagnostic: retired(naming, gone), hint: heir };
  }
  const hint = suggestions.itemLike(target, list, view);
  if (hint === undefined && !view.isWhole) return { item: undefined, diagnostic: undefined };
  const name = hint && nameFor(hint, view, list);
  return { item: undefined, diagnostic: unknownItem(naming, view.layer, name), hint };
}

function candidates(list: DraftList, view: Viewpoint, target: string): readonly DraftItem[] {
  const slash = target.lastIndexOf("/");
  if (slash === -1) return list.byBareId.get(target) ?? [];
  const [prefix, bareId] = [target.slice(0, slash), target.slice(slash + 1)];
  const own = qualifies(prefix, view.layer.id) ? view.ownItems.get(bareId) : undefined;
  if (own !== undefined) return [own];
  return (list.byBareId.get(bareId) ?? []).filter(({ layer }) => qualifies(prefix, layer));
}

/** The shortest way in which a layer can name an item. */
function nameFor(item: DraftItem, view: Viewpoint, list: DraftList): string {
  const [first, ...others] = nearestOf(list.byBareId.get(item.bareId) ?? [], view);
  const isPlain = first === item && others.length === 0 && !view.ownItems.has(item.bareId);
  return isPlain ? item.bareId : item.id;
}
