import type { Diagnostic } from "./diagnostic.ts";

/** The diagnostics that are kept, and how many there were. */
export interface CappedDiagnostics {
  kept: Diagnostic[];
  total: number;
}

/**
 * Keeps the first `limit` diagnostics, errors before warnings before infos, and tells how many there were.
 *
 * Within one severity the order stays. An empty list gives `{ kept: [], total: 0 }`.
 */
export function capDiagnostics(diagnostics: readonly Diagnostic[], limit = 100): CappedDiagnostics {
  if (diagnostics.length <= limit) return { kept: [...diagnostics], total: diagnostics.length };
  const kept = (["error", "warning", "info"] as const)
    .flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity))
    .slice(0, limit);
  return { kept, total: diagnostics.length };
}
