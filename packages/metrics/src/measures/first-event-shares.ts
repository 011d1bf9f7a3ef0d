import type { Detail } from "../measurement.ts";
import { competingRisksTable } from "../statistics/survival/competing-risks-table.ts";
import { cumulativeIncidence } from "../statistics/survival/cumulative-incidence.ts";
import { detail, FEWEST } from "./outcomes.ts";

/** How long someone was followed, and what ended it: 0 when nothing did, 1 for the event, 2 for what prevents it. */
export interface CompetingRow {
  time: number;
  cause: 0 | 1 | 2;
}

/**
 * The share in percent that has had the first event within so many days, the second one preventing it
 * (Aalen & Johansen 1978), a detail for each number of days; `null` values when fewer than 20 were followed, when too
 * few had the event or did not, and beyond the last day on which anybody was followed.
 */
export function firstEventShares(
  rows: readonly CompetingRow[],
  days: readonly number[],
  { id, level, fewest }: { id: string; level: number; fewest: number },
): Detail[] {
  const had = rows.filter(({ cause }) => cause === 1).length;
  const isTooFew = rows.length < FEWEST || Math.min(had, rows.length - had) < fewest;
  if (isTooFew) return days.map((within) => detail(`${id}-${within}`, null));
  const { table } = competingRisksTable({
    times: rows.map(({ time }) => time),
    causes: rows.map(({ cause }) => cause),
    causeCount: 2,
  });
  const [curve] = cumulativeIncidence(table, { level });
  return days.map((within) => {
    const last = curve?.times.at(-1) ?? 0;
    const step = curve?.times.findLastIndex((time) => time <= within) ?? -1;
    const share = step < 0 ? 0 : curve?.incidence[step];
    if (share === undefined || within > last) return detail(`${id}-${within}`, null);
    const [low = Number.NaN, high = Number.NaN] = [curve?.low[step], curve?.high[step]];
    const interval = { low: 100 * low, high: 100 * high, level, method: "aalen-johansen" };
    return detail(`${id}-${within}`, 100 * share, Number.isNaN(low) ? undefined : interval);
  });
}
