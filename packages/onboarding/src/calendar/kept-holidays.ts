import { type CalendarDate, dateOfDay, dayNumber } from "@communaute/schemas/calendar";
import type { CalendarRules, HolidayRule, LegalHoliday, OwnHoliday } from "./calendar-rules.ts";
import { easter } from "./easter.ts";
import { legalHolidays } from "./legal-holidays.ts";
import type { Zone } from "./zones.ts";

/** A holiday on the day on which a year keeps it. */
export interface KeptHoliday {
  date: CalendarDate;
  holiday: LegalHoliday | OwnHoliday;
}

/** What a zone and its rules keep in a year, in no order; two of them may fall on one day. */
export function keptHolidays(
  zone: Zone,
  year: number,
  { worked = [], closed = [] }: CalendarRules = {},
): KeptHoliday[] {
  const easterDay = dayNumber(easter(year));
  const legal = legalHolidays(zone).filter(({ id }) => !worked.includes(id));
  return [...legal, ...closed].flatMap((holiday) => {
    const date = dateIn(year, holiday, easterDay);
    return date === undefined || worked.includes(date) ? [] : [{ date, holiday }];
  });
}

/** The day on which a year keeps a holiday, if it does. */
function dateIn(year: number, rule: HolidayRule, easterDay: number): CalendarDate | undefined {
  const { on, since = year, until = year } = rule;
  if (year < since || year > until) return undefined;
  const date = typeof on === "number" ? dateOfDay(easterDay + on) : written(year, on);
  const exists = dateOfDay(dayNumber(date)) === date;
  return exists && date.startsWith(`${year}-`) ? date : undefined;
}

/** Not yet a day of any calendar: a year may have no `02-29`. */
function written(year: number, on: string): CalendarDate {
  return (on.length === "MM-DD".length ? `${year}-${on}` : on) as CalendarDate;
}
