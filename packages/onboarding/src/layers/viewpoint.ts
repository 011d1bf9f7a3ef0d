import type { Layer } from "../definition/layer.ts";
import type { DraftItem, DraftSection } from "./draft-list.ts";
import type { Lineage } from "./lineage.ts";

/** From where a layer looks for what it names: itself, then those that it extends, the nearest first. */
export interface Viewpoint {
  layer: Layer;
  isBase: boolean;
  /** By the id of a layer that can be seen, how many steps of `extends` lead there. */
  steps: ReadonlyMap<string, number>;
  /** Whether all that it builds on was found; else what it names may have been in what was not. */
  isWhole: boolean;
  /** What the layer itself has added so far, by the id that it wrote. */
  ownItems: Map<string, DraftItem>;
  ownSections: Map<string, DraftSection>;
}

/**
 * What a layer can see of a lineage.
 *
 * A block that extends nothing sees the base of the list that it was put into.
 */
export function viewpointOf(layer: Layer, { base, parents, layers }: Lineage): Viewpoint {
  const steps = new Map<string, number>([[layer.id, 0]]);
  let row = [layer.id];
  for (let step = 1; row.length > 0; step++) {
    const next = row.flatMap((id) => parents.get(id) ?? []);
    row = [...new Set(next)].filter((id) => !steps.has(id));
    for (const id of row) steps.set(id, step);
  }
  if (base !== undefined && !steps.has(base.id)) steps.set(base.id, Number.MAX_SAFE_INTEGER);
  const isWhole = layers.every(
    ({ id, extends: wanted }) =>
      !steps.has(id) || wanted.every(({ target }) => parents.get(id)?.includes(target)),
  );
  const isBase = layer === base;
  return { layer, isBase, steps, isWhole, ownItems: new Map(), ownSections: new Map() };
}
