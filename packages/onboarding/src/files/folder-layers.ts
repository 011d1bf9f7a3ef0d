import type { Diagnostic, Reading } from "@communaute/schemas";
import type { Layer } from "../definition/layer.ts";
import { isLayerId, isPin } from "../layers/layer-id.ts";
import type { LayerOf } from "../layers/layer-of.ts";
import { remembered } from "../layers/remembered.ts";
import { readLayer } from "../yaml/read-layer.ts";
import { fileProblem, twoFiles } from "./file-problems.ts";
import { EXTENSIONS } from "./layer-files.ts";
import { textInside } from "./text-inside.ts";

/**
 * The layers in a folder: `incubateurs/mtes` is `incubateurs/mtes.yml`, or `.yaml`, below its root; a version that
 * is pinned is `incubateurs/mtes@2026-08-19.yml`.
 *
 * Nothing outside of the root is ever read: an id that is not made of plain words names no layer, and links are not
 * followed. Each file is read once; make it anew to see changes.
 *
 * @example
 * resolveChecklist("equipes/zlv", { layerOf: folderLayers("checklists"), mode: "lenient" });
 */
export function folderLayers(root: string): LayerOf {
  return remembered((id, pin) => {
    if (!isLayerId(id) || (pin !== undefined && !isPin(pin))) return undefined;
    const path = pin === undefined ? id : `${id}@${pin}`;
    const found = EXTENSIONS.flatMap((extension) => {
      const file = `${path}${extension}`;
      const inside = textInside(root, file.split("/"));
      return inside === undefined ? [] : [{ file, inside }];
    });
    const [first, second] = found;
    if (first === undefined) return undefined;
    const { file, inside } = first;
    if ("problem" in inside) return unread(fileProblem(inside.problem, file));
    const { value, diagnostics } = readLayer(inside.text, { id, file });
    const twice = second ? [twoFiles(file, second.file)] : [];
    return { value, diagnostics: [...twice, ...diagnostics] };
  });
}

function unread(diagnostic: Diagnostic): Reading<Layer | null> {
  return { value: null, diagnostics: [diagnostic] };
}
