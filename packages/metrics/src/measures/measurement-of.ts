import { addDays } from "@communaute/schemas";
import { suppressed } from "../disclosure/suppressed.ts";
import type { Measurement, Period, Segment, Status, Text } from "../measurement.ts";
import { dateOf, dayOf } from "../time/day-of.ts";
import { periodEndingAt } from "../time/period.ts";
import type { Measure, MeasureDefinition, Outcome } from "./measure-definition.ts";
import type { MeasuringDays } from "./measuring-days.ts";
import { NOTHING_KNOWN } from "./outcomes.ts";
import type { PreparedCommunity } from "./preparation/prepared-community.ts";

/** One value of a measure, over a community or a segment of it; not protected yet. */
export function measurementOf(
  { definition, calculate }: Measure,
  population: PreparedCommunity,
  days: MeasuringDays,
  segment?: Segment,
): Measurement {
  const asked = periodOf(definition, days);
  const { from, to } = asked ?? { from: days.asOfDate, to: addDays(days.asOfDate, 1) };
  const isUnread = definition.sources.some((source) => population.unread.has(source));
  const outcome = isUnread
    ? UNREAD
    : calculate({
        population,
        asOf: days.asOf,
        knownAt: days.knownAt,
        cut: days.cut,
        from: dayOf(from),
        to: dayOf(to),
        options: days.options,
      });
  const period = outcome.period ?? asked;
  const measurement: Measurement = {
    measure: definition.id,
    version: definition.version,
    value: outcome.value,
    unit: definition.unit,
    ...(outcome.interval ? { interval: outcome.interval } : {}),
    counts: outcome.counts,
    asOf: days.asOfDate,
    ...(period ? { period } : {}),
    ...(segment ? { segment } : {}),
    status: statusOf(outcome),
    ...(outcome.because ? { because: outcome.because } : {}),
    isProvisional:
      definition.dependsOnMissionEnds && dayOf(period?.to ?? days.asOfDate) > days.trusted,
    details: outcome.details ?? [],
    sources: [...days.provenance],
  };
  return outcome.isTelling ? suppressed(measurement, ALL_ALIKE) : measurement;
}

const ALL_ALIKE: Text = {
  fr: "Masqué : tout le monde a répondu la même chose, et la réponse de chacun se lirait.",
  en: "Hidden: all answered alike, so that the answer of each could be read.",
};

/** What follows from a source in which nothing was read: nothing is known, which is not zero. */
const UNREAD: Outcome = { value: null, counts: { n: 0 }, because: NOTHING_KNOWN };

/** The period that is asked for, else the one of the definition; none for a value of one day. */
function periodOf(definition: MeasureDefinition, days: MeasuringDays): Period | undefined {
  if (definition.defaultPeriod === null) return undefined;
  if (days.period) return days.period;
  const end = definition.periodEnds === "settled" ? dateOf(days.cut) : days.asOfDate;
  return periodEndingAt(end, definition.defaultPeriod);
}

function statusOf({ value, isIndicative }: Outcome): Status {
  if (value === null) return "missing";
  return isIndicative ? "indicative" : "sound";
}
