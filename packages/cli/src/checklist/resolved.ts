import type { Checklist } from "@communaute/onboarding";
import { folderLayers, layersIn } from "@communaute/onboarding/files";
import { resolveChecklist } from "@communaute/onboarding/yaml";
import type { Reading } from "@communaute/schemas";

/** The list that layers of a folder make, and what is wrong with them; they are read anew each time. */
export function resolved(
  root: string,
  layers: readonly string[],
  mode: "strict" | "lenient" = "strict",
): Reading<Checklist | null> {
  return resolveChecklist(layers, { layerOf: folderLayers(root), known: layersIn(root), mode });
}
