import type { Diagnostic } from "@communaute/schemas";

/** A fault of a whole list, and the layer without which it would not be there. */
export interface BlamedFault {
  layer: string;
  diagnostic: Diagnostic;
}
