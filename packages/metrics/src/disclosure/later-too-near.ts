import type { Counts, Measurement } from "../measurement.ts";
import { isUnsafe } from "./is-unsafe.ts";

/**
 * The cells that tell too little more than the same cell did on an earlier day of the same publication.
 *
 * Of one period, or of one wave, a later day only adds persons: their own share is the difference, and must be safe as
 * if it were a cell. A later day that adds nobody tells nothing new. Values without a period are not compared: people
 * have come and others gone between two days, and the difference speaks of neither.
 */
export function laterTooNear(
  measurements: readonly Measurement[],
  isShown: (cell: number) => boolean,
  thresholdAt: (cell: number) => number,
): number[] {
  const byCell = new Map<string, number[]>();
  measurements.forEach((measurement, cell) => {
    if (!isShown(cell) || measurement.period === undefined) return;
    const key = cellKey(measurement);
    byCell.set(key, [...(byCell.get(key) ?? []), cell]);
  });
  return [...byCell.values()].flatMap((cells) => {
    const byDay = cells.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
    let before: Counts | undefined;
    return byDay.filter((cell) => {
      const counts = (measurements[cell] as Measurement).counts;
      if (before === undefined || isFarEnough(before, counts, thresholdAt(cell))) {
        before = counts;
        return false;
      }
      return true;
    });
  });

  function dayOf(cell: number): string {
    return measurements[cell]?.asOf ?? "";
  }
}

function isFarEnough(before: Counts, counts: Counts, threshold: number): boolean {
  const added: Counts = { n: counts.n - before.n };
  if (counts.numerator !== undefined && before.numerator !== undefined) {
    added.numerator = counts.numerator - before.numerator;
    added.denominator = (counts.denominator ?? counts.n) - (before.denominator ?? before.n);
  }
  const isSame = added.n === 0 && (added.numerator ?? 0) === 0;
  return isSame || !isUnsafe(added, threshold);
}

function cellKey({ measure, version, period, segment }: Measurement): string {
  return [measure, version, period?.from, period?.to, segment?.by, segment?.value].join("\n");
}
