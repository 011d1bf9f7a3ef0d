import type { CalendarDate } from "@communaute/schemas/calendar";
import { describe, expect, it } from "vitest";
import type { Due } from "../../src/calendar/due.ts";
import { dueDate } from "../../src/calendar/due-date.ts";
import { parseDue } from "../../src/calendar/parse-due.ts";
import { workingCalendar } from "../../src/calendar/working-calendar.ts";

const calendar = workingCalendar("metropole");

describe("a due date", () => {
  it.each([
    ["counts working days from an arrival", "2026-04-30", "J+5 ouvrés", "2026-05-11"],
    ["counts days", "2026-11-23", "J+3", "2026-11-26"],
    ["counts weeks", "2026-11-23", "J+2 semaines", "2026-12-07"],
    ["ends with the month that is too short, and goes on", "2026-01-31", "J+1 mois", "2026-03-02"],
    ["ends with the month that is too short", "2025-01-31", "J+1 mois exactement", "2025-02-28"],
    ["goes on from an arrival on a closed day", "2026-08-15", "J+0", "2026-08-17"],
    ["goes on from it in working days too", "2026-08-15", "J+0 ouvrés", "2026-08-17"],
    ["goes back where it is asked to", "2026-08-15", "J ou avant", "2026-08-14"],
    ["goes back in working days too", "2026-08-15", "J+0 ouvré ou avant", "2026-08-14"],
    ["stays on a closed day where it is asked to", "2026-08-15", "J exactement", "2026-08-15"],
  ])("%s", (_, arrivee, text, expected) => {
    expect(dueDate(read(text, "arrivee"), { anchors: days({ arrivee }), calendar })).toBe(expected);
  });

  it.each([
    ["is counted back in days", "2026-05-26", "J-7", "2026-05-19"],
    ["is counted back in working days", "2026-05-26", "J-7 ouvrés", "2026-05-13"],
    ["goes back from a departure on a closed day", "2026-08-15", "J", "2026-08-14"],
    ["goes back from a Sunday before it", "2026-11-25", "J-3", "2026-11-20"],
    ["goes on from a Saturday after it", "2026-11-25", "J+3", "2026-11-30"],
    ["stays on a closed day, as what a machine does", "2026-11-25", "J+3 exactement", "2026-11-28"],
  ])("from a departure %s", (_, depart, text, expected) => {
    expect(dueDate(read(text, "depart"), { anchors: days({ depart }), calendar })).toBe(expected);
  });

  it("counts from the day on which another item was done", () => {
    const doneOn = (item: string) =>
      item === "atelier" ? ("2026-11-20" as CalendarDate) : undefined;
    const context = { anchors: {}, doneOn, calendar };
    expect(dueDate(read("2 jours ouvrés après atelier", "arrivee"), context)).toBe("2026-11-24");
    expect(dueDate(read("2 jours après badge", "arrivee"), context)).toBeUndefined();
  });

  it.each<[string, Due]>([
    ["its anchor has no day yet", { from: "depart", days: 0, unit: "day" }],
    ["its anchor is a word of the language", { from: "constructor", days: 0, unit: "day" }],
    ["nobody says what was done", { from: "arrivee", days: 1, unit: "day", item: true }],
  ])("is unknown while %s", (_, due) => {
    const anchors = { ...days({ arrivee: "2026-11-23" }), depart: undefined };
    expect(dueDate(due, { anchors, calendar })).toBeUndefined();
  });

  it("goes on before a departure that is only an item’s name", () => {
    const due: Due = { from: "depart", days: -1, unit: "day", item: true };
    const doneOn = () => "2026-11-23" as CalendarDate;
    expect(dueDate(due, { anchors: {}, doneOn, calendar })).toBe("2026-11-23");
  });
});

function read(text: string, anchor: string): Due {
  const parsed = parseDue(text, anchor);
  if ("problem" in parsed) throw new Error(`« ${text} » cannot be read; use a spelling that can.`);
  return parsed.value;
}

function days(anchors: Record<string, string>): Record<string, CalendarDate> {
  return anchors as Record<string, CalendarDate>;
}
