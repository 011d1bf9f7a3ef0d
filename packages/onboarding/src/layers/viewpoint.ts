import type { Layer } from "../definition/layer.ts";
import type { DraftItem, DraftSection } from "./draft-list.ts";
import type { Lineage } from "./lineage.ts";

/** From where a layer looks for what it names: itself, then those that it extends, the nearest first. */
export interface Viewpoint {
  layer: Layer;
  isBase: boolean;
  /** By the id of a layer that can be seen, how many steps of `extends` lead there. */
  steps: ReadonlyMap<string, number>;
  /** What the layer itself has added so far, by the id that it wrote. */
  ownItems: Map<string, DraftItem>;
  ownSections: Map<string, DraftSection>;
}

/**
 * What a layer can see of a lineage.
 *
 * A block that extends nothing sees the base of the list that it was put into.
 */
export function viewpointOf(layer: Layer, { base, parents }: Lineage): Viewpoint {
  const steps = new Map<string, number>([[layer.id, 0]]);
  let row = [layer.id];
  for (let step = 1; row.length > 0; step++) {
    const next = row.flatMap((id) => parents.get(id) ?? []);
    row = [...new Set(next)].filter((id) => !steps.has(id));
    for (const id of row) steps.set(id, step);
  }
  if (base !== undefined && !steps.has(base.id)) steps.set(base.id, Number.MAX_SAFE_INTEGER);
  return { layer, isBase: layer === base, steps, ownItems: new Map(), ownSections: new Map() };
}
