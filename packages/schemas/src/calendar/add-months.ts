import type { CalendarDate } from "../calendar-date.ts";
import { dateOfDay } from "./date-of-day.ts";
import { dayNumberOf } from "./day-number.ts";

/**
 * The same day of the month, `months` later, or earlier when negative, within the years 0000 to 9999.
 *
 * A month that is too short gives its last day: a month after 31 January is 28 or 29 February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) + months;
  const sameDay = dayNumberOf(year, month, Number(date.slice(8, 10)));
  const lastDay = dayNumberOf(year, month + 1, 1) - 1;
  return dateOfDay(Math.min(sameDay, lastDay));
}
