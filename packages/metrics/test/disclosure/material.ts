import { CalendarDate } from "@communaute/schemas";
import type { Counts, Measurement, Segment } from "../../src/measurement.ts";

/** A share of some persons, by day and by segment. */
export function share(
  counts: Counts,
  where: { segment?: Segment; asOf?: string } = {},
): Measurement {
  const { segment, asOf = "2026-11-25" } = where;
  return {
    measure: "took-part",
    version: 1,
    value: (100 * (counts.numerator ?? 0)) / counts.n,
    unit: "percent",
    counts,
    asOf: CalendarDate.parse(asOf),
    period: { from: CalendarDate.parse("2026-07-01"), to: CalendarDate.parse("2026-10-01") },
    ...(segment ? { segment } : {}),
    status: "sound",
    isProvisional: false,
    details: [{ id: "lowest", value: 1, isComparable: true }],
    sources: [],
  };
}

export const PERSONAL = () => ({ disclosure: "personal", threshold: 5 }) as const;
