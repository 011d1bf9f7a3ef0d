import type { Reading } from "@communaute/schemas";
import type { Layer } from "../definition/layer.ts";

/**
 * Gives the layer of an id, in the version that a pin asks for, with what was wrong in its text.
 *
 * It answers `undefined` when there is no such layer or version.
 */
export type LayerOf = (id: string, pin?: string | undefined) => Reading<Layer | null> | undefined;
