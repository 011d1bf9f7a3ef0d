/**
 * Reads the layers of checklists, and puts lists together from them.
 *
 * @packageDocumentation
 */

export type {
  Addition,
  AdditionPlace,
  Change,
  ItemDraft,
  ItemFields,
  Layer,
  LayerReference,
  Remove,
  SectionDraft,
} from "../definition/layer.ts";
export {
  type ChecklistDiff,
  diffChecklists,
  type VanishedId,
} from "../layers/diff-checklists.ts";
export { type ExplainOptions, explainChecklist } from "../layers/explain-checklist.ts";
export type { LayerOf } from "../layers/layer-of.ts";
export { layersFrom } from "../layers/layers-from.ts";
export { type LoadLayer, loadLayers } from "../layers/load-layers.ts";
export type { RenameProposal } from "../layers/propose-renames.ts";
export { type ResolveOptions, resolveChecklist } from "../layers/resolve-checklist.ts";
export { vanishedIds } from "../layers/vanished-ids.ts";
export { writeProposals } from "../layers/write-proposals.ts";
export { type LayerReading, type ReadLayerOptions, readLayer } from "./read-layer.ts";
