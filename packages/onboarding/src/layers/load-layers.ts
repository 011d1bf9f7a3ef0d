import type { Reading } from "@communaute/schemas";
import type { Layer, LayerReference } from "../definition/layer.ts";
import { fault, shown } from "./fault.ts";
import { isLayerId, isPin, layerAndPin } from "./layer-id.ts";
import type { LayerOf } from "./layer-of.ts";
import { MOST_LAYERS } from "./lineage.ts";

/** Fetches one layer; `undefined` when there is none. */
export type LoadLayer = (
  id: string,
  pin?: string | undefined,
) => Promise<Reading<Layer | null> | undefined>;

/**
 * Fetches some layers and all that they extend, each once, those of one generation at the same time.
 *
 * What is refused for its name is never asked for; a loader that fails is told as an error of that layer.
 *
 * @example
 * const layerOf = await loadLayers(["equipes/zlv"], (id) => fetchLayer(id));
 * resolveChecklist("equipes/zlv", { layerOf });
 */
export async function loadLayers(leaves: readonly string[], load: LoadLayer): Promise<LayerOf> {
  const loaded = new Map<string, Reading<Layer | null> | undefined>();
  let row: Pick<LayerReference, "target" | "pin">[] = leaves.map(layerAndPin);
  while (row.length > 0 && loaded.size < MOST_LAYERS) {
    const fresh = new Map(row.filter(isAskable).map((one) => [keyOf(one.target, one.pin), one]));
    const wanted = [...fresh].filter(([key]) => !loaded.has(key)).slice(0, MOST_LAYERS);
    const readings = await Promise.all(
      wanted.map(([, { target, pin }]) => safely(load, target, pin)),
    );
    for (const [at, [key]] of wanted.entries()) loaded.set(key, readings[at]);
    row = readings.flatMap((reading) => reading?.value?.extends ?? []);
  }
  return (id, pin) => loaded.get(keyOf(id, pin));
}

async function safely(load: LoadLayer, id: string, pin?: string) {
  try {
    return await (pin === undefined ? load(id) : load(id, pin));
  } catch {
    return { value: null, diagnostics: [unreachable(id)] };
  }
}

function unreachable(id: string) {
  return fault(
    "error",
    "layer-unreachable",
    { layer: id, line: 1, column: 1 },
    {
      fr: `« ${shown(id)} » n’a pas pu être chargé. Réessaie, puis vérifie qu’il est toujours à sa place.`,
      en: `“${shown(id)}” could not be loaded. Try again, then check that it is still in its place.`,
    },
  );
}

function isAskable({ target, pin }: { target: string; pin?: string | undefined }): boolean {
  return isLayerId(target) && (pin === undefined || isPin(pin));
}

function keyOf(id: string, pin: string | undefined): string {
  return pin === undefined ? id : `${id}@${pin}`;
}
