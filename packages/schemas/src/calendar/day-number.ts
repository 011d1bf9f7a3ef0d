import type { CalendarDate } from "../calendar-date.ts";

/** The number of a day counted from 1970-01-01, which is 0; days before are negative. */
export function dayNumber(date: CalendarDate): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOfMonth(date));
}

/** The year that a day lies in, from 0 to 9999. */
export function yearOf(date: CalendarDate): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

/** The month that a day lies in; January is 1. */
export function monthOf(date: CalendarDate): number {
  return twoDigits(date, 5);
}

/** The place of a day in its month, from 1. */
export function dayOfMonth(date: CalendarDate): number {
  return twoDigits(date, 8);
}

/** The number of the day that a year, a month (1 is January, 13 the next January) and a day make. */
export function dayNumberOf(year: number, month: number, day: number): number {
  // Years are taken to start in March: then the leap day is the last one of its year.
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

/** Read by their codes: days are read by the thousand, and no text needs to be made for it. */
function twoDigits(date: CalendarDate, from: number): number {
  return date.charCodeAt(from) * 10 + date.charCodeAt(from + 1) - 11 * ZERO;
}

const ZERO = "0".charCodeAt(0);

/** Days from 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
