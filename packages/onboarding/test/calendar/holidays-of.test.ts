import type { CalendarDate } from "@communaute/schemas/calendar";
import { describe, expect, it } from "vitest";
import { holidaysOf } from "../../src/calendar/holidays-of.ts";
import { ZONES, type Zone } from "../../src/calendar/zones.ts";

describe("the public holidays of a zone", () => {
  it("are the eleven of the law on the mainland", () => {
    expect(datesOf("metropole", 2026).join(" ")).toBe(
      "2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 2026-12-25",
    );
  });

  it("move with Easter", () => {
    const moveable = ["2027-03-29", "2027-05-06", "2027-05-17"];
    expect(datesOf("metropole", 2027)).toEqual(expect.arrayContaining(moveable));
  });

  it.each([
    [1975, "05-08", ["Victoire de 1945", "Ascension"]],
    [1997, "05-08", ["Victoire de 1945", "Ascension"]],
    [2008, "05-01", ["Fête du Travail", "Ascension"]],
    [2059, "05-08", ["Victoire de 1945", "Ascension"]],
    [2092, "05-08", ["Victoire de 1945", "Ascension"]],
    [2160, "05-01", ["Fête du Travail", "Ascension"]],
  ])("bear two names when two fall on one day, as in %i", (year, day, names) => {
    const days = holidaysOf("metropole", year);
    const shared = days.find(({ date }) => date === `${year}-${day}`);
    expect(shared?.names.map(({ fr }) => fr)).toEqual(names);
    expect(days).toHaveLength(10);
  });

  it.each(ZONES)("come in order, each day once: %s", (zone) => {
    for (let year = 1990; year <= 2060; year++) {
      const dates = datesOf(zone, year);
      expect(dates).toEqual([...new Set(dates)].sort());
    }
  });

  it("have a name in both languages", () => {
    const names = ZONES.flatMap((zone) => holidaysOf(zone, 2026)).flatMap(({ names }) => names);
    expect(names.filter(({ fr, en }) => !fr || !en)).toEqual([]);
  });

  it("leave out what a place works on, by name or by day", () => {
    const worked = ["lundi-de-pentecote", "vendredi-saint", "2026-05-08"];
    const all = datesOf("alsace-moselle", 2026);
    const left = holidaysOf("alsace-moselle", 2026, { worked }).map(({ date }) => date);
    expect(all.filter((date) => !left.includes(date))).toEqual([
      "2026-04-03",
      "2026-05-08",
      "2026-05-25",
    ]);
  });

  it.each([
    ["each year", "12-24", ["2025-12-24", "2026-12-24", "2027-12-24", "2028-12-24"]],
    ["once", "2026-05-15", ["2026-05-15"]],
    ["with Easter", -47, ["2025-03-04", "2026-02-17", "2027-02-09", "2028-02-29"]],
    ["only in leap years", "02-29", ["2028-02-29"]],
    ["on no day of any calendar", "13-45", []],
  ])("add a place’s own day %s", (_, on, expected) => {
    const names = { fr: "Fermeture", en: "Closed" };
    const days = [2025, 2026, 2027, 2028].flatMap((year) =>
      holidaysOf("metropole", year, { closed: [{ on, names }] }),
    );
    const own = days.filter((day) => day.names.includes(names)).map(({ date }) => date);
    expect(own).toEqual(expected);
  });

  it("keep a place’s own day in the years that it says only", () => {
    const closed = [
      { on: "03-19", since: 2025, until: 2026, names: { fr: "Fête du lieu", en: "Local feast" } },
    ];
    const kept = [2024, 2025, 2026, 2027].filter((year) =>
      holidaysOf("metropole", year, { closed }).some(({ date }) => date === `${year}-03-19`),
    );
    expect(kept).toEqual([2025, 2026]);
  });
});

function datesOf(zone: Zone, year: number): CalendarDate[] {
  return holidaysOf(zone, year).map(({ date }) => date);
}
