import type { CalendarDate } from "@communaute/schemas/calendar";
import type { CalendarRules } from "./calendar-rules.ts";
import type { Roll } from "./due.ts";
import { openBefore, type WorkedYear, workedYear, yearOf } from "./worked-year.ts";
import type { Zone } from "./zones.ts";

/** The days on which a place works, from 1583 to 4099; days beyond count as the first or the last. */
export interface WorkingCalendar {
  /** Whether a day is neither in a weekend nor a holiday. */
  isWorkingDay(day: CalendarDate): boolean;
  /**
   * The working day that comes `count` working days after a day, or before it when negative.
   *
   * The day itself is never counted, open or closed: from a Saturday, the first after it is Monday.
   * With 0 it is the day itself, or the next working day when closed. `count` is a whole number.
   */
  addWorkingDays(day: CalendarDate, count: number): CalendarDate;
  /** The day itself if it is worked or `roll` is `none`, else the next or the previous that is. */
  roll(day: CalendarDate, roll: Roll): CalendarDate;
}

/**
 * The working days of a zone; keep it, for it remembers the years that it was asked about.
 *
 * @example
 * workingCalendar("metropole").addWorkingDays("2026-04-30", 5); // "2026-05-11"
 */
export function workingCalendar(zone: Zone, rules?: CalendarRules): WorkingCalendar {
  const years: WorkedYear[] = [];
  return { isWorkingDay, addWorkingDays, roll };

  function isWorkingDay(asked: CalendarDate): boolean {
    const day = within(asked);
    const year = yearNumbered(yearOf(day));
    return year.open[openBefore(day, year)] === day;
  }

  function addWorkingDays(asked: CalendarDate, count: number): CalendarDate {
    const day = within(asked);
    let year = yearNumbered(yearOf(day));
    let place = openBefore(day, year);
    place += count > 0 && year.open[place] !== day ? count - 1 : count;
    // Both ends are asked as “not within”, so that what is no year at all ends the walk too.
    while (place < 0) {
      if (!(year.number > FIRST_YEAR)) return FIRST_DAY;
      year = yearNumbered(year.number - 1);
      place += year.open.length;
    }
    while (place >= year.open.length) {
      if (!(year.number < LAST_YEAR)) return LAST_DAY;
      place -= year.open.length;
      year = yearNumbered(year.number + 1);
    }
    return year.open[place] ?? day;
  }

  function roll(day: CalendarDate, roll: Roll): CalendarDate {
    if (roll === "none" || isWorkingDay(day)) return day;
    return addWorkingDays(day, roll === "next" ? 1 : -1);
  }

  function yearNumbered(number: number): WorkedYear {
    const known = years[number - FIRST_YEAR];
    if (known !== undefined) return known;
    const year = workedYear(number, zone, rules);
    years[number - FIRST_YEAR] = year;
    return year;
  }
}

/** The nearest day that the calendar has. */
function within(day: CalendarDate): CalendarDate {
  if (day < FIRST_DAY) return FIRST_DAY;
  return day > LAST_DAY ? LAST_DAY : day;
}

const FIRST_YEAR = 1583;
const LAST_YEAR = 4099;
const FIRST_DAY = `${FIRST_YEAR}-01-01` as CalendarDate;
const LAST_DAY = `${LAST_YEAR}-12-31` as CalendarDate;
