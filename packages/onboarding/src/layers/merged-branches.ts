import type { Diagnostic } from "@communaute/schemas";
import type { Checklist } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";
import type { Layer } from "../definition/layer.ts";
import { type BuiltList, builtList, faultsOf } from "./built-list.ts";
import { everyItem } from "./every-item.ts";
import type { Lineage } from "./lineage.ts";
import { mergedItem } from "./merged-item.ts";

/**
 * The list of a person who belongs to several branches: what all share once, what each adds, without what all remove.
 *
 * What two branches change differently stays as it was before they parted, and is told.
 */
export function mergedBranches(
  branches: readonly BuiltList[],
  lineage: Lineage,
  base: Layer,
  isLenient: boolean,
): { checklist: Checklist; diagnostics: Diagnostic[] } {
  const kept = keptIn(branches);
  const without = new Set(lineage.layers.map(({ id }) => id).filter((id) => !kept.has(id)));
  const unshared = new Set(
    lineage.layers.map(({ id }) => id).filter((id) => kept.get(id) !== branches.length),
  );
  const joint = builtList(lineage, base, { isLenient, without, onlyAdds: true });
  const shared = builtList(lineage, base, { isLenient, without: unshared });
  const before = itemsById(shared.checklist);
  const versions = branches.map(({ checklist }) => itemsById(checklist));
  const diagnostics: Diagnostic[] = [];
  const merge = (placed: Item): Item => {
    const known = versions.flatMap((items) => items.get(placed.id) ?? []);
    const merged = mergedItem(placed, known, before.get(placed.id));
    diagnostics.push(...merged.diagnostics);
    return { ...merged.item, items: placed.items.map(merge) };
  };
  const checklist: Checklist = {
    ...joint.checklist,
    sections: joint.checklist.sections.map((section) => ({
      ...section,
      items: section.items.map(merge),
    })),
  };
  const faults = faultsOf(checklist, joint.list).map(({ diagnostic }) => diagnostic);
  const own = branches.flatMap((branch) => branch.diagnostics);
  return { checklist, diagnostics: [...own, ...diagnostics, ...faults] };
}

/** By the id of a layer, in how many branches it had its say. */
function keptIn(branches: readonly BuiltList[]): Map<string, number> {
  const kept = new Map<string, number>();
  for (const { checklist } of branches) {
    for (const { id } of checklist.layers) kept.set(id, (kept.get(id) ?? 0) + 1);
  }
  return kept;
}

function itemsById(checklist: Checklist): Map<string, Item> {
  return new Map(everyItem(checklist).map(({ item }) => [item.id, item]));
}
