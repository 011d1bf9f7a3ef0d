import type { Diagnostic } from "@communaute/schemas";
import type { Layer, LayerReference } from "../definition/layer.ts";
import { qualifierOf } from "./layer-id.ts";
import type { LayerOf } from "./layer-of.ts";
import { doubtfulPin, layerLoop, sameName, tooManyLayers } from "./lineage-faults.ts";
import { loadedLayer } from "./loaded-layer.ts";

/** All layers that some leaves are made of, each after those that it extends. */
export interface Lineage {
  layers: Layer[];
  /** The layer whose ids stay bare; none when nothing could be loaded. */
  base: Layer | undefined;
  /** By id, the ids of the layers that it extends and that were found. */
  parents: Map<string, string[]>;
  diagnostics: Diagnostic[];
  /** The ids of layers with errors, in their text or in what they extend. */
  faulty: Set<string>;
}

/** How many layers one list may be made of. */
export const MOST_LAYERS = 1000;

/** Walks what leaves extend, depth first, parents before children, each layer once. */
export function lineageOf(
  leaves: readonly LayerReference[],
  layerOf: LayerOf,
  known: string[],
): Lineage {
  const lineage: Lineage = {
    layers: [],
    base: undefined,
    parents: new Map(),
    diagnostics: [],
    faulty: new Set(),
  };
  const pins = new Map<string, LayerReference>();
  const path: string[] = [];
  for (const leaf of leaves) visit(leaf, undefined);
  lineage.base = baseOf(lineage.layers, pins.size > lineage.layers.length);
  complainOfNames(lineage);
  return lineage;

  /** Whether the layer is part of the lineage. */
  function visit(reference: LayerReference, child: Layer | undefined): boolean {
    const { target, pin } = reference;
    if (path.includes(target)) {
      const loop = [...path.slice(path.indexOf(target)), target];
      for (const id of loop) lineage.faulty.add(id);
      return complain(layerLoop(loop, reference), child);
    }
    const first = pins.get(target);
    if (first !== undefined) {
      if (pin !== undefined && pin !== first.pin) complain(doubtfulPin(first, reference), child);
      if (!lineage.parents.has(target) && child) lineage.faulty.add(child.id);
      return lineage.parents.has(target);
    }
    if (pins.size >= MOST_LAYERS) return complain(tooManyLayers(MOST_LAYERS, reference), child);
    pins.set(target, reference);
    const { layer, diagnostics } = loadedLayer(reference, layerOf, known);
    lineage.diagnostics.push(...diagnostics);
    if (diagnostics.some(({ severity }) => severity === "error")) lineage.faulty.add(target);
    if (layer === null) {
      if (child) lineage.faulty.add(child.id);
      return false;
    }
    path.push(target);
    const parents = layer.extends.filter((parent) => visit(parent, layer));
    path.pop();
    lineage.parents.set(target, [...new Set(parents.map((parent) => parent.target))]);
    lineage.layers.push(layer);
    return true;
  }

  function complain(diagnostic: Diagnostic, child: Layer | undefined): false {
    lineage.diagnostics.push(diagnostic);
    if (child) lineage.faulty.add(child.id);
    return false;
  }
}

/** The first that extends nothing and says what it is a list of; else, when none is missing, the first. */
function baseOf(layers: readonly Layer[], isOneMissing: boolean): Layer | undefined {
  const roots = layers.filter((layer) => layer.extends.length === 0);
  const base = roots.find(({ checklist }) => checklist !== undefined);
  return base ?? (isOneMissing ? undefined : roots[0]);
}

/** Two layers whose items would be called the same: what is ticked in one would be ticked in the other. */
function complainOfNames({ layers, base, diagnostics, faulty }: Lineage): void {
  const named = new Map<string, Layer>();
  for (const layer of layers) {
    if (layer === base) continue;
    const qualifier = qualifierOf(layer.id);
    const other = named.get(qualifier);
    if (other === undefined) named.set(qualifier, layer);
    else {
      diagnostics.push(sameName(other, layer));
      faulty.add(layer.id);
    }
  }
}
