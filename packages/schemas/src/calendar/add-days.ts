import type { CalendarDate } from "../calendar-date.ts";
import { dateOfDay } from "./date-of-day.ts";
import { dayNumber } from "./day-number.ts";

/** The day that comes `days` after `date`, or before it when negative, within the years 0000 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days);
}
