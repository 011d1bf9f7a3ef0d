import { type CalendarDate, dateOfDay, dayNumber } from "@communaute/schemas/calendar";
import type { CalendarRules } from "./calendar-rules.ts";
import type { Roll } from "./due.ts";
import { keptHolidays } from "./kept-holidays.ts";
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
    const year = yearOf(day);
    return year.open[openBefore(day, year)] === day;
  }

  function addWorkingDays(asked: CalendarDate, count: number): CalendarDate {
    const day = within(asked);
    let year = yearOf(day);
    let place = openBefore(day, year);
    place += count > 0 && year.open[place] !== day ? count - 1 : count;
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

  function yearOf(day: CalendarDate): WorkedYear {
    return yearNumbered(
      digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3),
    );
  }

  function yearNumbered(number: number): WorkedYear {
    const place = number - FIRST_YEAR;
    const year = years[place] ?? newWorkedYear(number, zone, rules);
    years[place] = year;
    return year;
  }
}

function within(day: CalendarDate): CalendarDate {
  if (day < FIRST_DAY) return FIRST_DAY;
  return day > LAST_DAY ? LAST_DAY : day;
}

/** Read by its code: days are read by the thousand, and no text needs to be made for it. */
function digit(day: CalendarDate, place: number): number {
  return day.charCodeAt(place) - ZERO;
}

/** How many working days of its year come before a day. */
function openBefore(day: CalendarDate, year: WorkedYear): number {
  return year.before[dayNumber(day) - year.start] ?? 0;
}

interface WorkedYear {
  number: number;
  /** The day number of 1 January. */
  start: number;
  /** Its working days, in order. */
  open: CalendarDate[];
  /** For each day of the year, how many of them come before it. */
  before: number[];
}

function newWorkedYear(number: number, zone: Zone, rules?: CalendarRules): WorkedYear {
  const start = dayNumber(`${number}-01-01` as CalendarDate);
  const end = dayNumber(`${number}-12-31` as CalendarDate);
  const holidays = new Set(keptHolidays(zone, number, rules).map(({ date }) => date));
  const year: WorkedYear = { number, start, open: [], before: [] };
  for (let day = start; day <= end; day++) {
    const date = dateOfDay(day);
    year.before.push(year.open.length);
    if (!isWeekend(day) && !holidays.has(date)) year.open.push(date);
  }
  return year;
}

/** Day 0, 1970-01-01, was a Thursday: days 2 and 3 of each week from it are its weekend. */
function isWeekend(day: number): boolean {
  const dayOfWeek = ((day % 7) + 7) % 7;
  return dayOfWeek === 2 || dayOfWeek === 3;
}

const ZERO = "0".charCodeAt(0);
const FIRST_YEAR = 1583;
const LAST_YEAR = 4099;
const FIRST_DAY = `${FIRST_YEAR}-01-01` as CalendarDate;
const LAST_DAY = `${LAST_YEAR}-12-31` as CalendarDate;
