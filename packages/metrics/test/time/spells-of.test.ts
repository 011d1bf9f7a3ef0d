import type { CalendarDate } from "@communaute/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayOf } from "../../src/time/day-of.ts";
import { type DatedMission, OPEN_END, spellsOf } from "../../src/time/spells-of.ts";
import { anyMissions } from "./any-missions.ts";

const missions = (...texts: string[]): DatedMission[] =>
  texts.map((text) => {
    const [start, end] = text.split("/") as [CalendarDate, CalendarDate | undefined];
    return end ? { start, end } : { start };
  });
const written = (given: DatedMission[], gap?: number) =>
  spellsOf(given, { gap }).spells.map(
    ({ start, end }) => `${dateOf(start)}/${end === OPEN_END ? "" : dateOf(end)}`,
  );

describe("missions of one person", () => {
  test.each([
    ["none", [], 92, []],
    ["one day", ["2025-01-01/2025-01-01"], 92, ["2025-01-01/2025-01-01"]],
    [
      "the second the day after the first",
      ["2025-01-01/2025-01-31", "2025-02-01/2025-02-28"],
      0,
      ["2025-01-01/2025-02-28"],
    ],
    [
      "one day of absence, none allowed",
      ["2025-01-01/2025-01-31", "2025-02-02/2025-02-28"],
      0,
      ["2025-01-01/2025-01-31", "2025-02-02/2025-02-28"],
    ],
    [
      "92 days of absence",
      ["2025-01-01/2025-01-31", "2025-05-04/2025-06-01"],
      92,
      ["2025-01-01/2025-06-01"],
    ],
    [
      "93 days of absence",
      ["2025-01-01/2025-01-31", "2025-05-05/2025-06-01"],
      92,
      ["2025-01-01/2025-01-31", "2025-05-05/2025-06-01"],
    ],
    [
      "a short one inside a long one, then a third that follows the long one",
      ["2025-01-01/2025-12-31", "2025-02-01/2025-02-02", "2026-01-01/2026-02-01"],
      0,
      ["2025-01-01/2026-02-01"],
    ],
    ["an open one, then another", ["2025-01-01/", "2026-01-01/2026-02-01"], 0, ["2025-01-01/"]],
    [
      "out of order",
      ["2025-02-01/2025-02-28", "2025-01-01/2025-01-31"],
      0,
      ["2025-01-01/2025-02-28"],
    ],
  ])("%s", (_what, given, gap, spells) => {
    expect(written(missions(...given), gap)).toEqual(spells);
  });

  test("a mission that ends before it starts is dropped, and told", () => {
    const given = missions("2025-03-01/2025-02-01", "2025-01-01/2025-01-02");
    expect(spellsOf(given)).toEqual({
      spells: [
        { start: dayOf("2025-01-01" as CalendarDate), end: dayOf("2025-01-02" as CalendarDate) },
      ],
      dropped: 1,
    });
  });

  test("92 days of absence are allowed unless told otherwise", () => {
    const given = missions("2025-01-01/2025-01-31", "2025-05-04/2025-06-01");
    expect(spellsOf(given)).toEqual(spellsOf(given, { gap: 92 }));
    expect(spellsOf(given, { gap: 91 }).spells).toHaveLength(2);
  });
});

describe("whatever the missions", () => {
  const gaps = fc.integer({ min: 0, max: 40 });

  test("a spell holds the days of missions and the absences of at most the gap, and no other day", () => {
    fc.assert(
      fc.property(anyMissions, gaps, (given, gap) => {
        const worked = new Set<number>();
        for (const { start, end } of given) {
          for (let day = dayOf(start); day <= dayOf(end); day += 1) worked.add(day);
        }
        const days = [...worked].sort((a, b) => a - b);
        const expected = days.flatMap((day, i) => {
          const before = days[i - 1];
          const after = days[i + 1];
          return [
            ...(before === undefined || day - before - 1 > gap ? [day] : []),
            ...(after === undefined || after - day - 1 > gap ? [day] : []),
          ];
        });
        const { spells } = spellsOf(given, { gap });
        expect(spells.flatMap(({ start, end }) => [start, end])).toEqual(expected);
      }),
    );
  });

  test("their order does not matter", () => {
    fc.assert(
      fc.property(anyMissions, gaps, (given, gap) => {
        expect(spellsOf(given.toReversed(), { gap })).toEqual(spellsOf(given, { gap }));
      }),
    );
  });

  test("spells have no more spells within them", () => {
    fc.assert(
      fc.property(anyMissions, gaps, (given, gap) => {
        const { spells } = spellsOf(given, { gap });
        const again = spells.map(({ start, end }) => ({ start: dateOf(start), end: dateOf(end) }));
        expect(spellsOf(again, { gap })).toEqual({ spells, dropped: 0 });
      }),
    );
  });

  test("a longer gap never makes more spells", () => {
    fc.assert(
      fc.property(anyMissions, gaps, (given, gap) => {
        const longer = spellsOf(given, { gap: gap + 1 }).spells.length;
        expect(longer).toBeLessThanOrEqual(spellsOf(given, { gap }).spells.length);
      }),
    );
  });
});
