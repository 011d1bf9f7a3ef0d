/** Of several things that layers wrote, the one whose layer spoke last; of one layer, the last of them. */
export function latestOf<Thing>(
  things: readonly [Thing, ...Thing[]],
  layerOf: (thing: Thing) => string,
  layers: readonly { id: string }[],
): Thing {
  const rank = new Map(layers.map(({ id }, at) => [id, at]));
  const rankOf = (thing: Thing) => rank.get(layerOf(thing)) ?? 0;
  return things.reduce((latest, thing) => (rankOf(thing) >= rankOf(latest) ? thing : latest));
}
