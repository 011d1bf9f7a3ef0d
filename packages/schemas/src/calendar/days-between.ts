import type { CalendarDate } from "../calendar-date.ts";
import { dayNumber } from "./day-number.ts";

/** How many days `to` comes after `from`: 0 on the same day, negative when it comes before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}
