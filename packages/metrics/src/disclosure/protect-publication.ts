import type { Measurement } from "../measurement.ts";
import { isDominated } from "./is-dominated.ts";
import { isUnsafe } from "./is-unsafe.ts";
import { laterTooNear } from "./later-too-near.ts";
import { relationsOf } from "./relations-of.ts";
import { DOMINATED, PROTECTS_ANOTHER, suppressed, TOO_FEW } from "./suppressed.ts";
import { addedCounts, toldCounts } from "./told-counts.ts";
import { withComplements } from "./with-complements.ts";

/** How far the persons behind a measure are to be protected. */
export interface Protection {
  disclosure: "public" | "personal" | "sensitive";
  /** The fewest persons that a shown cell may speak of. */
  threshold: number;
  /** What each person or body adds to the value, where it is a sum: a value that is nearly all of one is hidden. */
  contributions?: readonly number[];
}

/**
 * The same measurements, those hidden that would tell something of a person, and as many more as it takes for nobody to
 * find them again by adding and subtracting within a table, between tables or between days. Public facts stay.
 */
export function protectPublication(
  measurements: readonly Measurement[],
  protectionOf: (measurement: Measurement) => Protection,
): Measurement[] {
  const protections = measurements.map((measurement) => protectionOf(measurement));
  const told = measurements.map(toldCounts);
  const added = measurements.map(addedCounts);
  const thresholdAt = (cell: number) => protections[cell]?.threshold ?? 0;
  const isPersonal = (cell: number) => protections[cell]?.disclosure !== "public";
  const isBlank = (cell: number) => measurements[cell]?.status === "suppressed";

  const personal = [...measurements.keys()].filter(isPersonal);
  const dominated = new Set(
    personal.filter((cell) => isDominated(protections[cell]?.contributions ?? [])),
  );
  const tooFew = new Set(
    personal.filter((cell) => isBlank(cell) || isUnsafe(told[cell] ?? { n: 0 }, thresholdAt(cell))),
  );
  const tooNear = laterTooNear(measurements, isPersonal, thresholdAt);
  const hidden = withComplements(new Set([...tooFew, ...dominated, ...tooNear]), {
    relations: relationsOf(measurements).filter(({ total }) => isPersonal(total)),
    countsAt: (cell) => added[cell] ?? { n: 0 },
    thresholdAt,
  });
  return measurements.map((measurement, cell) => {
    if (!hidden.has(cell) || isBlank(cell)) return measurement;
    if (tooFew.has(cell)) return suppressed(measurement, TOO_FEW);
    return suppressed(measurement, dominated.has(cell) ? DOMINATED : PROTECTS_ANOTHER);
  });
}
