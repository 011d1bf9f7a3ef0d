import type { CalendarDate } from "../calendar-date.ts";
import { dateOfDay } from "./date-of-day.ts";
import { dayNumberOf, dayOfMonth, monthOf, yearOf } from "./day-number.ts";

/**
 * The same day of the month, `months` later, or earlier when negative, within the years 0000 to 9999.
 *
 * A month that is too short gives its last day: a month after 31 January is 28 or 29 February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = monthOf(date) + months;
  const sameDay = dayNumberOf(yearOf(date), month, dayOfMonth(date));
  const lastDay = dayNumberOf(yearOf(date), month + 1, 1) - 1;
  return dateOfDay(Math.min(sameDay, lastDay));
}
