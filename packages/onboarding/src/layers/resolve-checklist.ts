import type { Diagnostic, Reading } from "@communaute/schemas";
import type { Checklist } from "../definition/checklist.ts";
import type { Layer, LayerReference } from "../definition/layer.ts";
import { type BuiltList, builtList, distinct, isError } from "./built-list.ts";
import { cutLoops } from "./cut-loops.ts";
import { fault, shown } from "./fault.ts";
import { layerAndPin } from "./layer-id.ts";
import type { LayerOf } from "./layer-of.ts";
import { type Lineage, lineageOf } from "./lineage.ts";
import { mergedBranches } from "./merged-branches.ts";
import { viewpointOf } from "./viewpoint.ts";

/** How a list is put together. */
export interface ResolveOptions {
  /** Gives the layers; see `layersFrom`, `loadLayers`, and `folderLayers` of the entry for files. */
  layerOf: LayerOf;
  /**
   * `strict` gives no list as long as there is an error. `lenient` leaves out a layer that has errors, with those that
   * extend it: a broken file never costs people more than what it added.
   *
   * @defaultValue `strict`
   */
  mode?: "strict" | "lenient" | undefined;
  /** Ids of layers that may be suggested for one that does not exist. */
  known?: Iterable<string> | undefined;
}

/**
 * The list that a layer makes with all that it extends; of several layers, that of a person who belongs to each.
 *
 * Leaves are ids, with a pin behind `@` if one is wanted. Without leaves, or without a base, there is no list.
 *
 * @example
 * resolveChecklist("incubateurs/mtes", { layerOf: layersFrom(texts) }).value?.sections
 */
export function resolveChecklist(
  leaves: string | readonly string[],
  { layerOf, mode = "strict", known = [] }: ResolveOptions,
): Reading<Checklist | null> {
  const references = (typeof leaves === "string" ? [leaves] : leaves).map(leafReference);
  const lineage = lineageOf(references, layerOf, [...known]);
  const isLenient = mode === "lenient";
  const { base } = lineage;
  if (base === undefined) return { value: null, diagnostics: distinct(lineage.diagnostics) };
  const branches = headsOf(references, lineage).map((head) =>
    builtList(branchOf(head, lineage), base, { isLenient }),
  );
  const { checklist, diagnostics } = joined(branches, lineage, base, isLenient);
  const dropped = new Set(branches.flatMap((branch) => [...branch.dropped]));
  const all = distinct([
    ...lineage.diagnostics,
    ...diagnostics,
    ...lineage.layers.filter(({ id }) => dropped.has(id)).map(layerDropped),
  ]);
  return { value: !isLenient && all.some(isError) ? null : checklist, diagnostics: all };
}

function leafReference(leaf: string): LayerReference {
  return { ...layerAndPin(leaf), layer: leaf, line: 0, column: 0 };
}

/** The leaves that no other leaf extends. */
function headsOf(references: readonly LayerReference[], lineage: Lineage): Layer[] {
  const ids = new Set(references.map(({ target }) => target));
  const leaves = lineage.layers.filter(({ id }) => ids.has(id));
  const views = leaves.map((leaf) => viewpointOf(leaf, lineage).steps);
  return leaves.filter(({ id }) => views.filter((steps) => steps.has(id)).length === 1);
}

/** The part of a lineage that one leaf is made of. */
function branchOf(head: Layer, lineage: Lineage): Lineage {
  const { steps } = viewpointOf(head, lineage);
  const isPart = (layer: Layer) => steps.has(layer.id) || layer === lineage.base;
  return { ...lineage, layers: lineage.layers.filter(isPart) };
}

function joined(
  branches: readonly BuiltList[],
  lineage: Lineage,
  base: Layer,
  isLenient: boolean,
): { checklist: Checklist | null; diagnostics: Diagnostic[] } {
  const [first] = branches;
  if (first === undefined) return { checklist: null, diagnostics: [] };
  const { checklist, diagnostics } =
    branches.length === 1 ? first : mergedBranches(branches, lineage, base, isLenient);
  return { checklist: isLenient ? cutLoops(checklist) : checklist, diagnostics };
}

function layerDropped({ id, file }: Layer): Diagnostic {
  const origin = { layer: id, file, line: 1, column: 1 };
  return fault("warning", "layer-dropped", origin, {
    fr: `« ${shown(id)} » est mis de côté, à cause d’une erreur dans ce fichier ou dans un de ceux qu’il étend : les gens voient la liste sans lui. Corrige l’erreur.`,
    en: `“${shown(id)}” is left out, because of an error in this file or in one that it extends: people see the list without it. Mend the error.`,
  });
}
