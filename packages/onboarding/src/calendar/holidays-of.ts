import type { CalendarDate } from "@communaute/schemas/calendar";
import type { CalendarRules, HolidayNames } from "./calendar-rules.ts";
import { HOLIDAY_NAMES } from "./holiday-names.ts";
import { type KeptHoliday, keptHolidays } from "./kept-holidays.ts";
import type { Zone } from "./zones.ts";

/** A day that is a holiday, and all that it is kept for: 8 May 1997 was Ascension Day too. */
export interface Holiday {
  date: CalendarDate;
  names: readonly HolidayNames[];
}

/**
 * The public holidays of a zone in a year from 1583 to 4099, in order, weekends included.
 *
 * Today’s list is read for every year, but for holidays that say since or until when they are kept.
 *
 * @example
 * holidaysOf("martinique", 2026, { worked: ["lundi-de-pentecote"] });
 */
export function holidaysOf(zone: Zone, year: number, rules?: CalendarRules): Holiday[] {
  const names = new Map<CalendarDate, HolidayNames[]>();
  for (const kept of keptHolidays(zone, year, rules)) {
    names.set(kept.date, [...(names.get(kept.date) ?? []), namesOf(kept)]);
  }
  return [...names]
    .map(([date, names]) => ({ date, names }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

function namesOf({ holiday }: KeptHoliday): HolidayNames {
  return "id" in holiday ? HOLIDAY_NAMES[holiday.id] : holiday.names;
}
