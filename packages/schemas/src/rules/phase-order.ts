import type { PhaseName } from "../vocabularies.ts";

/** What is known of a phase by its name alone. */
export interface PhaseFacts {
  name: PhaseName;
  /** A `live` phase is one in which the team works on the product; a `terminal` one ends the startup. */
  kind: "live" | "terminal";
}

/** The phases from the lowest rank to the highest; of two that are under way, the higher one counts. */
export const PHASE_ORDER: readonly PhaseFacts[] = [
  { name: "investigation", kind: "live" },
  { name: "construction", kind: "live" },
  { name: "acceleration", kind: "live" },
  { name: "consolidation", kind: "live" },
  { name: "transfere", kind: "terminal" },
  { name: "opere", kind: "live" },
  { name: "abandon-investigation", kind: "terminal" },
  { name: "abandon", kind: "terminal" },
];

/** The place of a phase in the order, from 0; a name that we do not know ranks below all, at -1. */
export function phaseRank(name: PhaseName): number {
  return PHASE_ORDER.findIndex((phase) => phase.name === name);
}

/** Whether the team works on the product during a phase; unknown names are not taken to be live. */
export function isLivePhase(name: PhaseName): boolean {
  return PHASE_ORDER[phaseRank(name)]?.kind === "live";
}

/** Whether a phase ends the startup: it was handed over or given up. Unknown names end nothing. */
export function isTerminalPhase(name: PhaseName): boolean {
  return PHASE_ORDER[phaseRank(name)]?.kind === "terminal";
}
