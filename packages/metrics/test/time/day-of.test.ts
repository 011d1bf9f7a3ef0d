import type { CalendarDate } from "@communaute/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayOf } from "../../src/time/day-of.ts";

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11_016],
  ["2026-08-20", 20_685],
] as const)("%s is day %i, as the clock of the world counts", (date, day) => {
  expect(dayOf(date as CalendarDate)).toBe(day);
  expect(Date.parse(date) / 86_400_000).toBe(day);
});

test("a day and its number say the same", () => {
  const numbers = fc.integer({ min: -719_528, max: 2_932_896 });
  fc.assert(fc.property(numbers, (day) => dayOf(dateOf(day)) === day));
});
