/**
 * The days that are worked in the thirteen parts of France whose holidays differ, with what a place does otherwise.
 *
 * @packageDocumentation
 */

export type {
  CalendarRules,
  HolidayNames,
  HolidayRule,
  OwnHoliday,
} from "./calendar-rules.ts";
export type { Due, DueUnit, Roll } from "./due.ts";
export { type DueContext, dueDate } from "./due-date.ts";
export { type Holiday, holidaysOf } from "./holidays-of.ts";
export type { HolidayId } from "./legal-holidays.ts";
export { type WorkingCalendar, workingCalendar } from "./working-calendar.ts";
export { ZONES, type Zone } from "./zones.ts";
