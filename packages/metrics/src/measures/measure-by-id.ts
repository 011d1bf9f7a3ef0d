import { type Diagnostic, nearest } from "@communaute/schemas";
import { MEASURES } from "./catalogue.ts";
import type { Measure } from "./measure-definition.ts";
import { unknownMeasure } from "./preparation/diagnostics.ts";

/** The measure that bears an id; else `null`, and a diagnostic that names the one that was probably meant. */
export function measureById(id: string): { value: Measure | null; diagnostics: Diagnostic[] } {
  const value = MEASURES.find(({ definition }) => definition.id === id) ?? null;
  if (value) return { value, diagnostics: [] };
  const ids = MEASURES.map(({ definition }) => definition.id);
  return { value, diagnostics: [unknownMeasure(nearest(ids)(id))] };
}
