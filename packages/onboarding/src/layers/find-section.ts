import type { Diagnostic } from "@communaute/schemas";
import type { Origin } from "../definition/origin.ts";
import type { DraftList, DraftSection } from "./draft-list.ts";
import { nearestOf, qualifies } from "./nearest-of.ts";
import type { Suggestions } from "./suggestions.ts";
import { ambiguousSection, unknownSection } from "./target-faults.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** A section that a layer names, or why there is none, unless it may be in a layer that was not found. */
export interface FoundSection {
  section: DraftSection | undefined;
  diagnostic: Diagnostic | undefined;
}

/** Looks for the section that a layer names: among its own, then in the nearest of the layers that it extends. */
export function findSection(
  list: DraftList,
  view: Viewpoint,
  { target, origin }: { target: string; origin: Origin },
  suggestions: Suggestions,
): FoundSection {
  const slash = target.lastIndexOf("/");
  const bareId = target.slice(slash + 1);
  const isNamed = (layer: string) => slash === -1 || qualifies(target.slice(0, slash), layer);
  const own = isNamed(view.layer.id) ? view.ownSections.get(bareId) : undefined;
  if (own !== undefined) return { section: own, diagnostic: undefined };
  const all = list.sectionsByBareId.get(bareId) ?? [];
  const found = nearestOf(
    all.filter(({ layer }) => isNamed(layer)),
    view,
  );
  if (found.length === 1) return { section: found[0], diagnostic: undefined };
  if (found.length > 1)
    return { section: undefined, diagnostic: ambiguousSection(target, origin, found) };
  const meant = suggestions.sectionLike(target, list, view);
  if (meant === undefined && !view.isWhole) return { section: undefined, diagnostic: undefined };
  return { section: undefined, diagnostic: unknownSection(target, origin, meant) };
}
