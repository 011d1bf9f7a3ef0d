import { C as CalendarDate } from 'shared-1';
export { a as addDays, b as addMonths, d as daysBetween } from 'shared-1';
import 'zod';

/**
 * The day that bears a number counted from 1970-01-01, which is 0.
 *
 * Beyond the years that four digits can write, it is the first or the last day of them.
 */
declare function dateOfDay(number: number): CalendarDate;

/** The number of a day counted from 1970-01-01, which is 0; days before are negative. */
declare function dayNumber(date: CalendarDate): number;

export { CalendarDate, dateOfDay, dayNumber };

// shared-1
import { z } from 'zod';

/**
 * A civil day, written `YYYY-MM-DD`; a day that no calendar has is refused, never moved.
 *
 * Two of them compare as strings.
 */
declare const CalendarDate: z.core.$ZodBranded<z.ZodISODate, "CalendarDate", "out">;
type CalendarDate = z.infer<typeof CalendarDate>;

/** The day that comes `days` after `date`, or before it when negative, within the years 0000 to 9999. */
declare function addDays(date: CalendarDate, days: number): CalendarDate;

/**
 * The same day of the month, `months` later, or earlier when negative, within the years 0000 to 9999.
 *
 * A month that is too short gives its last day: a month after 31 January is 28 or 29 February.
 */
declare function addMonths(date: CalendarDate, months: number): CalendarDate;

/** How many days `to` comes after `from`: 0 on the same day, negative when it comes before. */
declare function daysBetween(from: CalendarDate, to: CalendarDate): number;

export { CalendarDate as C, addDays as a, addMonths as b, daysBetween as d };
