import { readLayer } from "../yaml/read-layer.ts";
import type { LayerOf } from "./layer-of.ts";
import { remembered } from "./remembered.ts";

/**
 * Layers given as texts by their ids; a version that is pinned stands under `id@pin`.
 *
 * @example
 * layersFrom({ "communaute/arrivee": text, "communaute/arrivee@2026-08-19": earlierText });
 */
export function layersFrom(texts: Readonly<Record<string, string>>): LayerOf {
  return remembered((id, pin) => {
    const key = pin === undefined ? id : `${id}@${pin}`;
    const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
    return text === undefined ? undefined : readLayer(text, { id });
  });
}
