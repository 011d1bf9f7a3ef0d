import { type CalendarDate, dateOfDay } from "@communaute/schemas/calendar";
import { describe, expect, test } from "vitest";
import { dayInWords } from "../../../src/outputs/words/day-in-words.ts";

const OPTIONS = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
} as const;

describe("a day in words", () => {
  test.each([
    ["2026-05-19", "mardi 19 mai 2026", "Tuesday 19 May 2026"],
    ["2026-05-01", "vendredi 1er mai 2026", "Friday 1 May 2026"],
    ["2024-02-29", "jeudi 29 février 2024", "Thursday 29 February 2024"],
    ["1969-12-31", "mercredi 31 décembre 1969", "Wednesday 31 December 1969"],
  ])("%s is « %s », “%s”", (date, french, english) => {
    expect(dayInWords(date as CalendarDate, "fr")).toBe(french);
    expect(dayInWords(date as CalendarDate, "en")).toBe(english);
  });

  test("is what Intl says, every eleventh day from 1900 to 2100", () => {
    const french = new Intl.DateTimeFormat("fr-FR", OPTIONS);
    const english = new Intl.DateTimeFormat("en-GB", OPTIONS);
    for (let day = -25_567; day < 47_482; day += 11) {
      const date = dateOfDay(day);
      const instant = new Date(`${date}T00:00:00Z`);
      expect(dayInWords(date, "fr").replace(" 1er ", " 1 ")).toBe(
        french.format(instant).replace(" 1er ", " 1 "),
      );
      expect(dayInWords(date, "en")).toBe(english.format(instant).replace(",", ""));
    }
  });
});
