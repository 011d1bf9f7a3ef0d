import { addDays, type CalendarDate, daysBetween } from "@communaute/schemas";

/** The number of a day counted from 1970-01-01, which is 0; days before are negative. */
export function dayOf(date: CalendarDate): number {
  return daysBetween(FIRST, date);
}

/** The day that bears a number counted from 1970-01-01, within the years 0000 to 9999. */
export function dateOf(day: number): CalendarDate {
  return addDays(FIRST, day);
}

/** The cast is sound: the text is a day of the calendar. */
const FIRST = "1970-01-01" as CalendarDate;
