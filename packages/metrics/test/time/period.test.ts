import type { CalendarDate } from "@communaute/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf } from "../../src/time/day-of.ts";
import { isWithin, monthsOf, periodEndingAt, quartersOf } from "../../src/time/period.ts";

const date = (text: string) => text as CalendarDate;
const anyDate = fc.integer({ min: 0, max: 40_000 }).map(dateOf);

test.each([
  ["2026-11-25", { months: 3 }, "2026-08-25"],
  ["2026-05-31", { months: 3 }, "2026-02-28"],
  ["2024-03-31", { months: 1 }, "2024-02-29"],
  ["2026-01-01", { days: 365 }, "2025-01-01"],
  ["2026-01-01", { days: 0 }, "2026-01-01"],
])("the period ending at %s of %j starts on %s", (asOf, length, from) => {
  expect(periodEndingAt(date(asOf), length)).toEqual({ from, to: asOf });
});

test.each([
  ["2025-01-01", true],
  ["2025-12-31", true],
  ["2026-01-01", false],
  ["2024-12-31", false],
])("%s lies within 2025: %s", (day, isIn) => {
  const year = { from: date("2025-01-01"), to: date("2026-01-01") };
  expect(isWithin(year, date(day))).toBe(isIn);
});

test.each([
  ["2025-01-01", "2025-03-01", ["2025-01-01", "2025-02-01"]],
  ["2025-01-02", "2025-03-01", ["2025-02-01"]],
  ["2025-01-01", "2025-02-28", ["2025-01-01"]],
  ["2025-01-02", "2025-02-28", []],
  ["2025-12-01", "2026-02-01", ["2025-12-01", "2026-01-01"]],
  ["2025-03-01", "2025-01-01", []],
  ["9999-11-01", "9999-12-31", ["9999-11-01"]],
])("the whole months from %s to %s start on %j", (from, to, starts) => {
  expect(monthsOf({ from: date(from), to: date(to) }).map((month) => month.from)).toEqual(starts);
});

test.each([
  ["2025-01-01", "2026-01-01", ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]],
  ["2025-02-01", "2025-12-31", ["2025-04-01", "2025-07-01"]],
  ["2025-11-15", "2026-04-01", ["2026-01-01"]],
])("the whole quarters from %s to %s start on %j", (from, to, starts) => {
  expect(quartersOf({ from: date(from), to: date(to) }).map(({ from }) => from)).toEqual(starts);
});

test("months follow each other without a hole, and none leaves its period", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (from, to) => {
      const months = monthsOf({ from, to });
      for (const [place, month] of months.entries()) {
        expect(month.from >= from && month.to <= to && month.from < month.to).toBe(true);
        if (place > 0) expect(month.from).toBe(months[place - 1]?.to);
      }
    }),
  );
});
