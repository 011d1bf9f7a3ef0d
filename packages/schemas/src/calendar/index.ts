/**
 * Arithmetic on civil days alone, without a schema library, for what must stay small.
 *
 * @packageDocumentation
 */

export type { CalendarDate } from "../calendar-date.ts";
export { addDays } from "./add-days.ts";
export { addMonths } from "./add-months.ts";
export { dateOfDay } from "./date-of-day.ts";
export { dayNumber } from "./day-number.ts";
export { daysBetween } from "./days-between.ts";
