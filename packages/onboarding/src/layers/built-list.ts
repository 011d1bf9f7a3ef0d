import type { Diagnostic } from "@communaute/schemas";
import type { Checklist } from "../definition/checklist.ts";
import type { Layer } from "../definition/layer.ts";
import { applyLayer } from "./apply-layer.ts";
import type { BlamedFault } from "./blamed-fault.ts";
import { checkFormerIds } from "./check-former-ids.ts";
import { checkPrerequisites } from "./check-prerequisites.ts";
import { checklistOf } from "./checklist-of.ts";
import { type DraftList, newDraftList } from "./draft-list.ts";
import type { Lineage } from "./lineage.ts";
import { settleFormerIds } from "./settle-former-ids.ts";
import { newSuggestions, type Suggestions } from "./suggestions.ts";
import { viewpointOf } from "./viewpoint.ts";

/** A list that the layers of a lineage made, and the ids of those that had no say because of their errors. */
export interface BuiltList {
  checklist: Checklist;
  list: DraftList;
  diagnostics: Diagnostic[];
  dropped: Set<string>;
}

/** How layers are put together. */
export interface BuildOptions {
  isLenient: boolean;
  /** Ids of layers to leave out from the start. */
  without?: ReadonlySet<string> | undefined;
  /** Whether layers only add, as they do when it is the order of several branches that is asked for. */
  onlyAdds?: boolean | undefined;
}

/**
 * Puts the layers of a lineage together.
 *
 * Leniently, a layer with errors is left out with all that extend it; the base stays, with what can be used of it.
 */
export function builtList(lineage: Lineage, base: Layer, options: BuildOptions): BuiltList {
  const suggestions = newSuggestions();
  const faulty = options.isLenient && !options.onlyAdds ? lineage.faulty : [];
  const without = new Set([...faulty, ...(options.without ?? [])]);
  const earlier: Diagnostic[] = [];
  for (;;) {
    const { blamed, ...built } = attempt(lineage, base, without, options, suggestions);
    const toDrop = options.isLenient ? blamed.filter((layer) => layer !== base.id) : [];
    if (toDrop.every((layer) => built.dropped.has(layer))) {
      return { ...built, diagnostics: distinct([...earlier, ...built.diagnostics]) };
    }
    earlier.push(...built.diagnostics);
    for (const layer of toDrop) without.add(layer);
  }
}

function attempt(
  lineage: Lineage,
  base: Layer,
  without: ReadonlySet<string>,
  { isLenient, onlyAdds = false }: BuildOptions,
  suggestions: Suggestions,
): BuiltList & { blamed: string[] } {
  const list = newDraftList(base.anchor ?? base.checklist ?? base.id);
  const diagnostics: Diagnostic[] = [];
  const dropped = new Set<string>();
  const kept: Layer[] = [];
  for (const layer of lineage.layers) {
    const isOrphan = lineage.parents.get(layer.id)?.some((parent) => dropped.has(parent));
    if ((layer !== base && without.has(layer.id)) || isOrphan) {
      dropped.add(layer.id);
      continue;
    }
    const spoken = onlyAdds ? { ...layer, change: [], remove: [] } : layer;
    const view = { ...viewpointOf(layer, lineage), layer: spoken };
    const found = applyLayer(list, view, { isLenient, suggestions });
    diagnostics.push(...found);
    if (isLenient && layer !== base && found.some(isError)) dropped.add(layer.id);
    else kept.push(layer);
  }
  settleFormerIds(list, base);
  const checklist = checklistOf(list, base, kept);
  const faults = onlyAdds ? [] : faultsOf(checklist, list);
  diagnostics.push(...faults.map(({ diagnostic }) => diagnostic));
  const blamed = faults.filter(({ diagnostic }) => isError(diagnostic)).map(({ layer }) => layer);
  return { checklist, list, diagnostics, dropped, blamed };
}

/** What is wrong with a list as a whole. */
export function faultsOf(checklist: Checklist, list: DraftList): BlamedFault[] {
  return [...checkPrerequisites(checklist, list), ...checkFormerIds(checklist, list)];
}

/** The same diagnostics, each once, in the order in which they came. */
export function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((one) => [JSON.stringify([one.code, one.at, one.message]), one]),
  );
  return [...seen.values()];
}

/** Whether something cost its place. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
