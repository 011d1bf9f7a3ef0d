import type { Measurement } from "../measurement.ts";
import { isUnsafe } from "./is-unsafe.ts";
import { knownCells } from "./known-cells.ts";
import { laterTooNear } from "./later-too-near.ts";
import type { Protection } from "./protect-publication.ts";
import { recoverable } from "./recoverable.ts";
import { relationsOf } from "./relations-of.ts";
import { addedCounts, toldCounts } from "./told-counts.ts";

/** What a publication gives away; all lists are empty when it keeps its promise. */
export interface DisclosureAudit {
  /** Hidden cells whose counts follow from those that are shown. */
  recoverable: Measurement[];
  /** Hidden cells, not recoverable, of which what is shown leaves fewer possible counts than the threshold. */
  nearlyKnown: Measurement[];
  /** Cells that are shown although too few persons stand behind them, or behind what their value tells. */
  exposed: Measurement[];
  /** Shown cells, and the tables they stand in, that tell too little more than an earlier day did. */
  tooNear: Measurement[];
}

/**
 * Attacks a publication as a reader could who knows which cells add up: solves the equations of all its tables at once in
 * whole numbers, bounds what is left, since no count is below 0, and holds the days of a period side by side.
 *
 * It does not weigh what somebody may guess who knows some of the answers, nor join bounds of several equations.
 */
export function auditDisclosure(
  measurements: readonly Measurement[],
  protectionOf: (measurement: Measurement) => Protection,
): DisclosureAudit {
  const hidden = new Set<number>();
  const exposed: Measurement[] = [];
  const protections = measurements.map((measurement) => protectionOf(measurement));
  const thresholdAt = (cell: number) => protections[cell]?.threshold ?? 0;
  const isPersonal = (cell: number) => protections[cell]?.disclosure !== "public";
  for (const [cell, measurement] of measurements.entries()) {
    if (measurement.status === "suppressed") hidden.add(cell);
    else if (isPersonal(cell) && isUnsafe(toldCounts(measurement), thresholdAt(cell))) {
      exposed.push(measurement);
    }
  }
  const added = measurements.map(addedCounts);
  const relations = relationsOf(measurements);
  const found = recoverable(hidden, relations);
  const bounded = knownCells(hidden, {
    relations,
    countsAt: (cell) => added[cell] ?? { n: 0 },
    thresholdAt,
  });
  return {
    recoverable: measurements.filter((_, cell) => found.has(cell)),
    nearlyKnown: measurements.filter((_, cell) => bounded.has(cell) && !found.has(cell)),
    exposed,
    tooNear: laterTooNear(measurements, isPersonal, thresholdAt)
      .map((cell) => measurements[cell] as Measurement)
      .filter(({ status }) => status !== "suppressed"),
  };
}
