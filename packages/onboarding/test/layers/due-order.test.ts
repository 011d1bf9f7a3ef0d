import { addDays, type CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Due } from "../../src/calendar/due.ts";
import { dueDate } from "../../src/calendar/due-date.ts";
import { workingCalendar } from "../../src/calendar/working-calendar.ts";
import { isNoLater } from "../../src/layers/due-order.ts";

const due: fc.Arbitrary<Due> = fc.record(
  {
    from: fc.constantFrom("arrivee", "depart"),
    days: fc.integer({ min: -40, max: 40 }),
    unit: fc.constantFrom("day", "working-day", "week", "month"),
    roll: fc.constantFrom("next", "previous", "none"),
  },
  { requiredKeys: ["from", "days", "unit"] },
);

const CALENDARS = (["metropole", "alsace-moselle", "mayotte"] as const).map((zone) =>
  workingCalendar(zone),
);

test("what is said to be no later is no later, for whoever arrives whenever, wherever", () => {
  let shown = 0;
  fc.assert(
    fc.property(due, due, fc.integer({ min: 0, max: 20_000 }), (one, other, offset) => {
      if (!isNoLater(one, other)) return;
      shown += 1;
      const day = addDays("2000-01-01" as CalendarDate, offset);
      for (const calendar of CALENDARS) {
        const context = { anchors: { arrivee: day, depart: day }, calendar };
        const [first = "", second = ""] = [dueDate(one, context), dueDate(other, context)];
        expect(first <= second).toBe(true);
      }
    }),
    { numRuns: 20_000 },
  );
  expect(shown).toBeGreaterThan(1000);
});

test.each<[string, Partial<Due>, Partial<Due>, boolean]>([
  [
    "12 days come before 10 working days",
    { days: 12, unit: "day" },
    { days: 10, unit: "working-day" },
    true,
  ],
  [
    "13 days may come after 10 working days",
    { days: 13, unit: "day" },
    { days: 10, unit: "working-day" },
    false,
  ],
  [
    "5 working days may take more than 10 days",
    { days: 5, unit: "working-day" },
    { days: 10, unit: "day" },
    false,
  ],
  [
    "10 working days come before 3 months",
    { days: 10, unit: "working-day" },
    { days: 3, unit: "month" },
    true,
  ],
  ["4 weeks may come after 1 month", { days: 4, unit: "week" }, { days: 1, unit: "month" }, false],
  ["3 weeks come before 1 month", { days: 3, unit: "week" }, { days: 1, unit: "month" }, true],
  [
    "a month before comes before 3 weeks before",
    { days: -1, unit: "month" },
    { days: -3, unit: "week" },
    true,
  ],
])("%s: %#", (_, one, other, isShown) => {
  const from = { from: "arrivee", roll: "none" as const };
  expect(isNoLater({ ...from, ...one } as Due, { ...from, ...other } as Due)).toBe(isShown);
});
