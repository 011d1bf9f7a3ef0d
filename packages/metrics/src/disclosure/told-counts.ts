import type { Counts, Measurement } from "../measurement.ts";

/**
 * The counts that a reader works out from what is shown: a share and its denominator tell the numerator, and a score of
 * promoters less detractors tells how many at most stand apart from all others. Without a value, the counts as they are.
 */
export function toldCounts({ value, unit, counts }: Measurement): Counts {
  const { n, numerator, denominator = n } = counts;
  if (value === null || numerator !== undefined) return counts;
  if (unit === "percent" && value >= 0 && value <= 100) {
    return { n, numerator: Math.round((value / 100) * denominator), denominator };
  }
  if (unit === "points") return ofOneMind(Math.abs(value / 100) * denominator, denominator, n);
  if (unit === "index" && (value === 0 || value === 100)) return ofOneMind(n, n, n);
  return counts;
}

/** The counts of a cell that add up to those of its total: as told for a share, as they are for all else. */
export function addedCounts(measurement: Measurement): Counts {
  return measurement.unit === "percent" ? toldCounts(measurement) : measurement.counts;
}

/** Counts in which only what is left beside those of one mind can be too few. */
function ofOneMind(most: number, denominator: number, n: number): Counts {
  const apart = Math.round(denominator - most);
  return { n, numerator: denominator, denominator: denominator + apart };
}
