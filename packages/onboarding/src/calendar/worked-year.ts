import { type CalendarDate, dateOfDay, dayNumber } from "@communaute/schemas/calendar";
import type { CalendarRules } from "./calendar-rules.ts";
import { keptHolidays } from "./kept-holidays.ts";
import type { Zone } from "./zones.ts";

/** The working days of one year, laid out so that each is found at once. */
export interface WorkedYear {
  number: number;
  /** Its working days, in order. */
  open: CalendarDate[];
  /** How many of them come before a day, by its place in the year. */
  before: number[];
}

/** Lays out a year of a zone. */
export function workedYear(number: number, zone: Zone, rules?: CalendarRules): WorkedYear {
  const start = dayNumber(`${number}-01-01` as CalendarDate);
  const end = dayNumber(`${number}-12-31` as CalendarDate);
  const holidays = new Set(keptHolidays(zone, number, rules).map(({ date }) => date));
  const year: WorkedYear = { number, open: [], before: [] };
  for (let day = start; day <= end; day++) {
    const date = dateOfDay(day);
    year.before[placeInYear(date)] = year.open.length;
    if (!isWeekend(day) && !holidays.has(date)) year.open.push(date);
  }
  return year;
}

/** How many working days of its year come before a day. */
export function openBefore(day: CalendarDate, year: WorkedYear): number {
  return year.before[placeInYear(day)] ?? 0;
}

/** The year that a day lies in. */
export function yearOf(day: CalendarDate): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

/** A number of its own for each day of a year, as if all months had 31 days. */
function placeInYear(day: CalendarDate): number {
  return twoDigits(day, 5) * 31 + twoDigits(day, 8);
}

/** Read by their codes: days are read by the thousand, and no text needs to be made for it. */
function twoDigits(day: CalendarDate, from: number): number {
  return day.charCodeAt(from) * 10 + day.charCodeAt(from + 1) - 11 * ZERO;
}

/** Day 0, 1970-01-01, was a Thursday: days 2 and 3 of each week from it are its weekend. */
function isWeekend(day: number): boolean {
  const dayOfWeek = ((day % 7) + 7) % 7;
  return dayOfWeek === 2 || dayOfWeek === 3;
}

const ZERO = "0".charCodeAt(0);
