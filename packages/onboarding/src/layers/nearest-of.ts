import { qualifierOf } from "./layer-id.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** Of several things, those that the nearest visible layer added; none when no such layer is visible. */
export function nearestOf<Thing extends { layer: string }>(
  things: readonly Thing[],
  { steps }: Viewpoint,
): Thing[] {
  let least = Number.POSITIVE_INFINITY;
  let nearest: Thing[] = [];
  for (const thing of things) {
    const distance = steps.get(thing.layer);
    if (distance === undefined || distance > least) continue;
    if (distance < least) nearest = [];
    least = distance;
    nearest.push(thing);
  }
  return nearest;
}

/** Whether what stands before the last slash of an id names a layer: by its last word, or in full. */
export function qualifies(prefix: string, layer: string): boolean {
  return prefix === layer || prefix === qualifierOf(layer);
}
