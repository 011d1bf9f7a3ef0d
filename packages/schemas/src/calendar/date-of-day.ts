import type { CalendarDate } from "../calendar-date.ts";
import { dayNumberOf } from "./day-number.ts";

/**
 * The day that bears a number counted from 1970-01-01, which is 0.
 *
 * Beyond the years that four digits can write, it is the first or the last day of them.
 */
export function dateOfDay(number: number): CalendarDate {
  const day = Math.min(Math.max(number, FIRST_DAY), LAST_DAY);
  const year = lastUpTo(day, Math.floor(day / 365.2425) + 1970, (year) => dayNumberOf(year, 1, 1));
  const start = dayNumberOf(year, 1, 1);
  const month = lastUpTo(day, Math.floor((day - start) / 31) + 1, (month) =>
    dayNumberOf(year, month, 1),
  );
  const dayOfMonth = day - dayNumberOf(year, month, 1) + 1;
  const yearInFull = String(year).padStart(4, "0");
  return `${yearInFull}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as CalendarDate;
}

/** From a guess that is at most one off, the year or month that starts last on or before a day. */
function lastUpTo(day: number, guess: number, start: (unit: number) => number): number {
  if (start(guess) > day) return guess - 1;
  return start(guess + 1) <= day ? guess + 1 : guess;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

const FIRST_DAY = dayNumberOf(0, 1, 1);
const LAST_DAY = dayNumberOf(9999, 12, 31);
