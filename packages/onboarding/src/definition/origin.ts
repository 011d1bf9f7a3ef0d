/** Where a layer wrote something; lines and columns count from 1. */
export interface Origin {
  /** The layer's id: `incubateurs/mtes`. */
  layer: string;
  /** What diagnostics call its file; missing when the layer was given as an object. */
  file?: string | undefined;
  line: number;
  column: number;
}

/** One value that a layer gave to a field of an item, after the layer that added the item. */
export interface FieldWrite extends Origin {
  field: string;
  /** What stood there before; missing when nothing did. */
  from?: unknown;
  to: unknown;
}
