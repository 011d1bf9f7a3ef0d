import {
  likertTallyOfCounts,
  type Measurement,
  type Segment,
  scoreTallyOfCounts,
} from "@communaute/metrics";
import {
  netPromoterScore,
  npsAdjustedWaldInterval,
  npsCounts,
  satisfactionIndex,
} from "@communaute/metrics/statistics";
import { addDays, type CalendarDate } from "@communaute/schemas";
import type { GroupCount } from "../store/answer-store.ts";
import type { CollectedWave } from "../surveys/collected-survey.ts";
import { statusOf } from "./status-of.ts";
import { scoreCounts } from "./wave-counts.ts";

/** Which answers a figure rests on. */
export interface ScopeOfCounts {
  wave: CollectedWave;
  asOf: CalendarDate;
  segment?: Segment | undefined;
}

/** Promoters less detractors, in points, with its interval; not protected yet. */
export function npsMeasurement(counts: readonly GroupCount[], scope: ScopeOfCounts): Measurement {
  const { bins, dismissed } = scoreTallyOfCounts(scoreCounts(counts));
  const classes = npsCounts(bins);
  return measurement("survey-nps", "points", bins, dismissed, scope, {
    value: classes && netPromoterScore(classes),
    interval: classes && npsAdjustedWaldInterval(classes),
  });
}

/** The mean satisfaction, from 0 to 10 as the State publishes it, with its interval; not protected yet. */
export function satisfactionMeasurement(
  counts: readonly GroupCount[],
  scope: ScopeOfCounts,
): Measurement {
  const { bins, skipped } = likertTallyOfCounts(scoreCounts(counts), 5);
  const found = satisfactionIndex(bins, { top: 10 });
  return measurement("survey-satisfaction", "index", bins, skipped, scope, {
    value: found?.index ?? null,
    interval: found?.interval ?? null,
  });
}

function measurement(
  measure: string,
  unit: Measurement["unit"],
  bins: readonly number[],
  unknown: number,
  { wave, asOf, segment }: ScopeOfCounts,
  { value, interval }: Pick<Measurement, "value"> & { interval: Measurement["interval"] | null },
): Measurement {
  const n = bins.reduce((sum, count) => sum + count, 0);
  const status = statusOf(value, bins);
  const isShown = interval && status.status !== "suppressed";
  return {
    measure,
    version: 1,
    value,
    unit,
    ...(isShown ? { interval } : {}),
    counts: { denominator: n, n, unknown },
    asOf,
    period: { from: wave.opensOn, to: addDays(wave.closesOn, 1) },
    ...(segment ? { segment } : {}),
    isProvisional: false,
    details: [],
    sources: [],
    ...status,
  };
}
