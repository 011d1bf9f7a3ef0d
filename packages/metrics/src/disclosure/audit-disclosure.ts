import type { Measurement } from "../measurement.ts";
import { isUnsafe } from "./is-unsafe.ts";
import type { Protection } from "./protect-publication.ts";
import { recoverable } from "./recoverable.ts";
import { relationsOf } from "./relations-of.ts";

/** What a publication gives away; both lists are empty when it keeps its promise. */
export interface DisclosureAudit {
  /** Hidden cells whose counts follow from those that are shown. */
  recoverable: Measurement[];
  /** Cells that are shown although too few persons stand behind them. */
  exposed: Measurement[];
}

/**
 * Attacks a publication as a reader could who knows which cells add up: solves the equations of all its tables at once.
 *
 * It finds what follows exactly; it does not weigh what somebody may guess who knows some of the answers.
 */
export function auditDisclosure(
  measurements: readonly Measurement[],
  protectionOf: (measurement: Measurement) => Protection,
): DisclosureAudit {
  const hidden = new Set<number>();
  const exposed: Measurement[] = [];
  for (const [cell, measurement] of measurements.entries()) {
    const { disclosure, threshold } = protectionOf(measurement);
    if (measurement.status === "suppressed") hidden.add(cell);
    else if (disclosure !== "public" && isUnsafe(measurement.counts, threshold)) {
      exposed.push(measurement);
    }
  }
  const found = recoverable(hidden, relationsOf(measurements));
  return { recoverable: measurements.filter((_, cell) => found.has(cell)), exposed };
}
