import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/add-days.ts";
import { addMonths } from "../../src/calendar/add-months.ts";
import { dateOfDay } from "../../src/calendar/date-of-day.ts";
import { dayNumber } from "../../src/calendar/day-number.ts";
import { daysBetween } from "../../src/calendar/days-between.ts";
import { CalendarDate } from "../../src/calendar-date.ts";
import { anyDay } from "../any.ts";
import { day } from "../make.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/** The platform's own calendar, in UTC: an oracle that shares nothing with ours. */
function utcDay(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

describe("the calendar agrees with the platform's", () => {
  test("on every day from 1900 to 2100", () => {
    const first = Date.UTC(1900, 0, 1) / MILLISECONDS_A_DAY;
    const last = Date.UTC(2100, 11, 31) / MILLISECONDS_A_DAY;
    const disagreements = [];
    for (let number = first; number <= last; number += 1) {
      const date = utcDay(number) as CalendarDate;
      if (dateOfDay(number) !== date || dayNumber(date) !== number) disagreements.push(date);
    }
    expect(last - first).toBe(73_413);
    expect(disagreements).toEqual([]);
  });

  test("on a month added to or taken from every day from 1900 to 2100", () => {
    const disagreements = [];
    for (let date = day("1900-01-01"); date <= "2100-12-31"; date = addDays(date, 1)) {
      for (const months of [-13, -1, 1, 6, 12]) {
        if (addMonths(date, months) !== utcMonthsLater(date, months)) disagreements.push(date);
      }
    }
    expect(disagreements).toEqual([]);
  });

  test("on any number of days and months, as far as four digits go", () => {
    fc.assert(
      fc.property(
        anyDay("1000-01-01", "9000-12-31"),
        fc.integer({ min: -9_999, max: 9_999 }),
        (date, count) => {
          expect(addDays(date, count)).toBe(utcDay(Date.parse(date) / MILLISECONDS_A_DAY + count));
          expect(addMonths(date, count)).toBe(utcMonthsLater(date, count));
        },
      ),
    );
  });
});

describe("days and months are counted as people count them", () => {
  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["1900-01-31", 1, "1900-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-12-31", -10, "2024-02-29"],
    ["2024-05-15", 0, "2024-05-15"],
  ])("from %s, %i months lead to %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-03-31", "2024-03-31", 0],
    ["2025-01-01", "2024-12-31", -1],
    ["1999-12-31", "2000-12-31", 366],
  ])("from %s to %s there are %i days", (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
});

describe("a day never leaves what four digits can write", () => {
  test.each([
    ["the day after the last one", addDays(day("9999-12-31"), 1), "9999-12-31"],
    ["the day before the first one", addDays(day("0000-01-01"), -1), "0000-01-01"],
    ["months after the last year", addMonths(day("9999-10-15"), 6), "9999-12-31"],
    ["months before the first year", addMonths(day("0000-01-15"), -1), "0000-01-01"],
  ])("%s", (_title, date, expected) => {
    expect(date).toBe(expected);
    expect(CalendarDate.safeParse(date).success).toBe(true);
  });
});

test("adding and counting undo each other", () => {
  fc.assert(
    fc.property(anyDay(), anyDay(), (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
      expect(daysBetween(from, to)).toBe(-daysBetween(to, from) + 0);
      expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : -Number(from > to) + 0);
    }),
  );
});

/** What the platform makes of the same day of another month, or of the last one when it is shorter. */
function utcMonthsLater(date: string, months: number): string {
  const [year, month, dayOfMonth] = date.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay));
  return new Date(later).toISOString().slice(0, 10);
}
