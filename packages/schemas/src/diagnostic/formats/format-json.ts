import { capDiagnostics } from "../cap-diagnostics.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { printableJson } from "./printable.ts";
import { severityCounts } from "./severity-words.ts";

/** How diagnostics are given to programs. */
export interface FormatJsonOptions {
  /** How many are kept at most, the most serious ones. @defaultValue all of them */
  limit?: number | undefined;
}

/**
 * Diagnostics as JSON: `{ total, counts: { error, warning, info }, diagnostics }`, the counts being of all of them
 * even when fewer are kept. It is safe to print on a terminal.
 */
export function formatJson(
  diagnostics: readonly Diagnostic[],
  { limit = Number.POSITIVE_INFINITY }: FormatJsonOptions = {},
): string {
  const { kept, total } = capDiagnostics(diagnostics, limit);
  const counts = severityCounts(diagnostics);
  return printableJson(JSON.stringify({ total, counts, diagnostics: kept }, undefined, 2));
}
