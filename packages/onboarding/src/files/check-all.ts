import type { Diagnostic } from "@communaute/schemas";
import { resolveChecklist } from "../layers/resolve-checklist.ts";
import { folderLayers } from "./folder-layers.ts";
import { layersIn } from "./layers-in.ts";

/** Whether the list of one layer can be published. */
export interface LayerCheck {
  /** The id of the layer: `equipes/zlv`. */
  layer: string;
  /** What the team behind it calls itself. */
  name?: string | undefined;
  /** Whether an error keeps its list from being published. */
  breaks: boolean;
  /** All that is wrong on the way from the base to this layer. */
  diagnostics: Diagnostic[];
}

/**
 * Puts together the list of every layer in a folder, strictly, and tells which of them break.
 *
 * Run it where the base is changed, before the change is accepted: it names the teams that have to be told. An empty
 * folder gives an empty list.
 */
export function checkAll(root: string): LayerCheck[] {
  const layerOf = folderLayers(root);
  const known = layersIn(root);
  return known.map((layer) => {
    const { value, diagnostics } = resolveChecklist(layer, { layerOf, known });
    const name = layerOf(layer)?.value?.name;
    return { layer, ...(name && { name }), breaks: value === null, diagnostics };
  });
}
