import type { LayerOf } from "./layer-of.ts";

/** The same layers, each read once, however many lists are made of them. */
export function remembered(layerOf: LayerOf): LayerOf {
  const known = new Map<string, ReturnType<LayerOf>>();
  return (id, pin) => {
    const key = pin === undefined ? id : `${id}@${pin}`;
    if (!known.has(key)) known.set(key, layerOf(id, pin));
    return known.get(key);
  };
}
