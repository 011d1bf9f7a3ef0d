import { addDays, addMonths, type CalendarDate } from "@communaute/schemas";
import type { Period } from "../measurement.ts";

/** How long a period is: in calendar months, or in days. */
export type PeriodLength = { months: number } | { days: number };

/**
 * The period of that length whose last day is the eve of `asOf`: from its first day up to, and without, `asOf`.
 *
 * A month that is too short gives its last day: three months before 31 May start on 28 or 29 February.
 */
export function periodEndingAt(asOf: CalendarDate, length: PeriodLength): Period {
  const from = "months" in length ? addMonths(asOf, -length.months) : addDays(asOf, -length.days);
  return { from, to: asOf };
}

/** Whether a day lies in a period: on its first day or after, before its end. */
export function isWithin(period: Period, date: CalendarDate): boolean {
  return period.from <= date && date < period.to;
}

/** The calendar months that lie wholly in a period, in order; those it cuts are left out, as they do not compare. */
export function monthsOf(period: Period): Period[] {
  return wholeMonths(period, 1);
}

/** The calendar quarters that lie wholly in a period, in order; those it cuts are left out, as they do not compare. */
export function quartersOf(period: Period): Period[] {
  return wholeMonths(period, 3);
}

function wholeMonths(period: Period, months: number): Period[] {
  const periods: Period[] = [];
  let from = firstOfMonths(period.from, months);
  if (from < period.from) from = addMonths(from, months);
  for (let to = addMonths(from, months); to <= period.to; to = addMonths(from, months)) {
    // The last days that four digits can write have no next month: there a series ends.
    if (to <= from || !to.endsWith("-01")) break;
    periods.push({ from, to });
    from = to;
  }
  return periods;
}

/** The first day of the month, quarter or year that a day lies in. */
function firstOfMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(5, 7));
  const firstOfMonth = `${date.slice(0, 7)}-01` as CalendarDate;
  return addMonths(firstOfMonth, -((month - 1) % months));
}
