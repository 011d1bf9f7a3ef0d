import type { CalendarDate, Diagnostic } from "@communaute/schemas";
import type { Period, Provenance } from "../measurement.ts";
import { dateOf, dayOf } from "../time/day-of.ts";
import { settledOptions } from "../time/settled-options.ts";
import type { ChosenOptions, MeasureOptions } from "./measure-definition.ts";
import { backwardPeriod, levelOutOfBounds } from "./preparation/diagnostics.ts";

/** When and how to measure; only the day is needed. */
export interface MeasuringOptions extends MeasureOptions {
  /** The day that the values speak of. */
  asOf: CalendarDate;
  /** The period to look back on, instead of the one of each definition; its last day is not counted. */
  period?: Period | undefined;
  /** The day on which the data were read, when it is later than `asOf`: ends of missions are better known then. */
  knownAt?: CalendarDate | undefined;
  /** Where the rows come from; each value tells it. */
  provenance?: readonly Provenance[] | undefined;
}

/** The same in whole days, nothing left open but the period. */
export interface MeasuringDays {
  asOf: number;
  asOfDate: CalendarDate;
  knownAt: number;
  /** From this day on, the ends of missions are not trusted yet: `knownAt` less `settle`. */
  trusted: number;
  /** The same, but never after `asOf`: what happens later is not looked at. */
  cut: number;
  period: Period | undefined;
  domain: string | null | undefined;
  options: ChosenOptions;
  provenance: readonly Provenance[];
}

/** When and how to measure, checked; `null` when there is no such day or period, with a diagnostic that says why. */
export function measuringDays(given: MeasuringOptions): {
  value: MeasuringDays | null;
  diagnostics: Diagnostic[];
} {
  const delays = settledOptions(given);
  const { gap, settle } = delays.value;
  const asOf = dayOf(given.asOf);
  const knownAt = dayOf(given.knownAt ?? given.asOf);
  const level = sureness(given.level);
  const { period } = given;
  const days = [given.asOf, given.knownAt, period?.from, period?.to];
  const isBackward = period !== undefined && period.from >= period.to;
  if (isBackward || !days.every((date) => date === undefined || isDay(date))) {
    return { value: null, diagnostics: [...delays.diagnostics, backwardPeriod()] };
  }
  const { grades = ["A+", "A"], tools = null, groups } = given;
  return {
    value: {
      asOf,
      asOfDate: dateOf(asOf),
      knownAt,
      trusted: knownAt - settle,
      cut: Math.min(asOf, knownAt - settle),
      period,
      domain: given.domain,
      options: {
        gap,
        settle,
        level: level.value,
        grades,
        tools,
        groups: { ...DECLARED_GROUPS, ...groups },
      },
      provenance: given.provenance ?? [],
    },
    diagnostics: [...delays.diagnostics, ...level.diagnostics],
  };
}

/** Whether a calendar has a day: one that it has is the same once read and written again. */
function isDay(date: CalendarDate): boolean {
  return dateOf(dayOf(date)) === date;
}

function sureness(level = 0.95): { value: number; diagnostics: Diagnostic[] } {
  if (level > 0 && level < 1) return { value: level, diagnostics: [] };
  return { value: 0.95, diagnostics: [levelOutOfBounds()] };
}

/** The same on another day, for the points of a series. */
export function movedTo(days: MeasuringDays, date: CalendarDate, knownAt: number): MeasuringDays {
  const asOf = dayOf(date);
  const trusted = knownAt - days.options.settle;
  return { ...days, asOf, asOfDate: date, knownAt, trusted, cut: Math.min(asOf, trusted) };
}

/** The declared values that are compared unless told otherwise. */
const DECLARED_GROUPS = {
  gender: ["female", "male"],
  experience: ["junior", "senior"],
} as const;
