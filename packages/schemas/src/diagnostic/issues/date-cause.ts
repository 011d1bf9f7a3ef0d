import { CalendarDate } from "../../calendar-date.ts";
import type { Cause } from "./cause.ts";

/** Why a value is refused as a date: it has another form, or names a day that no calendar has. */
export function dateCause(value: unknown): Cause {
  if (value instanceof Date) return otherForm(utcDay(value));
  const text = String(value).trim();
  const timestamp = TIMESTAMP.exec(text);
  if (timestamp) return otherForm(mayBeTomorrow(timestamp) ? undefined : timestamp[1]);
  const yearFirst = YEAR_FIRST.exec(text) ?? DIGITS.exec(text);
  if (yearFirst) {
    const day = dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
    return isDay(day) ? otherForm(day) : { code: "date-impossible" };
  }
  const dayFirst = DAY_FIRST.exec(text);
  return otherForm(dayFirst ? dayOf(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined);
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Midnight in France is 22:00 or 23:00 of the day before in universal time: then the day is not certain. */
function mayBeTomorrow([, , hour, zone]: RegExpExecArray): boolean {
  return zone === "Z" && Number(hour) >= 22;
}

/** A day in another form, with the same day as we write it, where only one can be meant. */
function otherForm(day: string | undefined): Cause {
  return day !== undefined && isDay(day)
    ? { code: "date-form", suggestion: day }
    : { code: "date-form" };
}

function dayOf(year = "", month = "", day = ""): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function utcDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  return CalendarDate.safeParse(text).success;
}
