/**
 * Layers of checklists in a folder.
 *
 * @packageDocumentation
 */

export { checkAll, type LayerCheck } from "./check-all.ts";
export { folderLayers } from "./folder-layers.ts";
export { layersIn } from "./layers-in.ts";
