import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Due } from "../../src/calendar/due.ts";
import { DUE_ANCHORS, parseDue } from "../../src/calendar/parse-due.ts";
import { writeDue } from "../../src/calendar/write-due.ts";

const anchor = fc.constantFrom(...DUE_ANCHORS);
const item = fc
  .stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}(?:\/[a-z0-9]{1,8})?$/)
  .filter((id) => !DUE_ANCHORS.includes(id));
const due: fc.Arbitrary<Due> = fc
  .tuple(
    fc.oneof(
      anchor.map((from) => ({ from })),
      item.map((from) => ({ from, item: true })),
    ),
    fc.record(
      {
        days: fc.integer({ min: -9999, max: 9999 }),
        unit: fc.constantFrom("day", "working-day", "week", "month"),
        roll: fc.constantFrom("next", "previous", "none"),
      },
      { requiredKeys: ["days", "unit"] },
    ),
  )
  .map(([from, rest]) => ({ ...from, ...rest }));

describe("a due date in words", () => {
  it.each<[Due, string, string]>([
    [{ from: "arrivee", days: 0, unit: "day" }, "J", "D"],
    [{ from: "arrivee", days: 5, unit: "day" }, "J+5", "D+5"],
    [{ from: "arrivee", days: 1, unit: "working-day" }, "J+1 ouvré", "D+1 working day"],
    [{ from: "arrivee", days: -7, unit: "working-day" }, "J-7 ouvrés", "D-7 working days"],
    [{ from: "arrivee", days: 0, unit: "working-day" }, "J+0 ouvré", "D+0 working days"],
    [{ from: "arrivee", days: 1, unit: "month" }, "J+1 mois", "D+1 month"],
    [{ from: "arrivee", days: 90, unit: "day", roll: "none" }, "J+90 exactement", "D+90 exactly"],
    [{ from: "depart", days: -3, unit: "day" }, "3 jours avant depart", "3 days before depart"],
    [
      { from: "atelier", days: 2, unit: "working-day", item: true },
      "2 jours ouvrés après atelier",
      "2 working days after atelier",
    ],
  ])("is what an author would write: %o", (due, french, english) => {
    expect(writeDue(due, "fr", "arrivee")).toBe(french);
    expect(writeDue(due, "en", "arrivee")).toBe(english);
  });

  it("names its anchor when it does not know which one its list counts from", () => {
    expect(writeDue({ from: "arrivee", days: 5, unit: "day" }, "fr")).toBe("5 jours après arrivee");
  });

  it("reads as what was written, in both languages and whatever the list counts from", () => {
    const language = fc.constantFrom("fr" as const, "en" as const);
    fc.assert(
      fc.property(due, language, anchor, (due, language, anchor) => {
        expect(parseDue(writeDue(due, language, anchor), anchor)).toEqual({ value: due });
        expect(parseDue(writeDue(due, language), anchor)).toEqual({ value: due });
      }),
    );
  });
});
