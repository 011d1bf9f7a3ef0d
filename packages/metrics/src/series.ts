import type { CalendarDate, Community } from "@communaute/schemas";
import { breakdown } from "./breakdown.ts";
import type { Measurements, OneMeasureOptions } from "./measure.ts";
import { measureById } from "./measures/measure-by-id.ts";
import { measuringDays, movedTo } from "./measures/measuring-days.ts";
import { preparedCommunity } from "./measures/preparation/prepared-community.ts";
import { protectedPublication } from "./measures/protection.ts";
import { dayOf } from "./time/day-of.ts";
import { monthsOf, quartersOf } from "./time/period.ts";

/** Which points to give. */
export interface SeriesOptions extends Omit<OneMeasureOptions, "asOf" | "period"> {
  every: "month" | "quarter";
  from: CalendarDate;
  /** The first day that is not looked at any more. */
  to: CalendarDate;
  /**
   * What each point looks back on: `own`, unless told, is the period of the definition, such as a year; `step` is the
   * month or quarter itself, so that counts add up.
   */
  window?: "own" | "step" | undefined;
}

/**
 * The values of a measure at the end of each whole month or quarter, in order, each point as `measure` gives it; the
 * community is prepared once for all of them.
 *
 * A point is measured as of the day after its month. Without `knownAt` each one trusts the ends of missions no further
 * than its own day would have; with it, all but the last ones are settled. No whole month in between gives no value.
 */
export function series(
  id: string,
  community: Community,
  { every, from, to, window = "own", by, knownAt, ...options }: SeriesOptions,
): Measurements {
  const found = measureById(id);
  const days = measuringDays({ ...options, asOf: to, knownAt });
  const diagnostics = [...found.diagnostics, ...days.diagnostics];
  const { value: last } = days;
  const { value: measure } = found;
  if (!measure || !last) return { value: [], diagnostics };
  const prepared = preparedCommunity(community, {
    gap: last.options.gap,
    attributes: options.attributes,
  });
  diagnostics.push(...prepared.diagnostics);
  const periods = every === "month" ? monthsOf({ from, to }) : quartersOf({ from, to });
  const points = periods.map((period) => {
    const known = knownAt === undefined ? dayOf(period.to) : dayOf(knownAt);
    const point = movedTo(last, period.to, known);
    const own = window === "step" ? { ...point, period } : point;
    return breakdown(measure, prepared.value, own, by);
  });
  diagnostics.push(...(points[0]?.diagnostics ?? []));
  return { value: protectedPublication(points.flatMap(({ value }) => value)), diagnostics };
}
