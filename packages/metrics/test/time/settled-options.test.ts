import type { CalendarDate } from "@communaute/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutOf, settledOptions } from "../../src/time/settled-options.ts";

test.each([
  [{}, { gap: 92, settle: 92 }, []],
  [{ gap: 31 }, { gap: 31, settle: 92 }, []],
  [{ gap: 120 }, { gap: 120, settle: 120 }, []],
  [{ gap: 0, settle: 0 }, { gap: 0, settle: 0 }, []],
  [{ gap: 92, settle: 90 }, { gap: 92, settle: 92 }, ["settle-below-gap"]],
  [{ settle: 30 }, { gap: 92, settle: 92 }, ["settle-below-gap"]],
  [{ gap: -1 }, { gap: 92, settle: 92 }, ["delay-not-whole-days"]],
  [
    { gap: 1.5, settle: Number.NaN },
    { gap: 92, settle: 92 },
    ["delay-not-whole-days", "delay-not-whole-days"],
  ],
])("asked for %j, one measures with %j and is told %j", (asked, value, codes) => {
  const reading = settledOptions(asked);
  expect(reading.value).toEqual(value);
  expect(reading.diagnostics.map(({ code }) => code)).toEqual(codes);
});

test("no end is trusted before all returns that could undo it have begun", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (gap, settle) => {
      const { value } = settledOptions({ gap, settle });
      expect(value.settle).toBeGreaterThanOrEqual(value.gap);
    }),
  );
});

test("ends are trusted up to the settling delay before the day of the measure", () => {
  expect(cutOf("2026-08-20" as CalendarDate, 92)).toBe("2026-05-20");
});
