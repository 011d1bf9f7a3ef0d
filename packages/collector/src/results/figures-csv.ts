import type { Measurement } from "@communaute/metrics";
import { type Cell, csv } from "./csv.ts";

/** Figures as a table, a row each, hidden ones with their reason. */
export function figuresCsv(measurements: readonly Measurement[]): string {
  const rows = measurements.map(
    ({ measure, segment, value, unit, interval, counts, status, because, asOf }): Cell[] => [
      measure,
      segment?.by ?? "",
      segment?.value ?? "",
      value,
      unit,
      interval?.low ?? null,
      interval?.high ?? null,
      status === "suppressed" ? null : counts.n,
      status,
      because?.fr ?? "",
      asOf,
    ],
  );
  return csv([HEADER, ...rows]);
}

const HEADER = [
  "measure",
  "segment_by",
  "segment",
  "value",
  "unit",
  "low",
  "high",
  "n",
  "status",
  "because",
  "as_of",
];
