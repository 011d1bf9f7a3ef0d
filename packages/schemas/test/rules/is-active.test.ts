import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/add-days.ts";
import { ACTIVE_RULES, type ActiveRule, isActive } from "../../src/rules/is-active.ts";
import { anyMission, nearbyDay } from "../any.ts";
import { day, member } from "../make.ts";

const RULES = Object.keys(ACTIVE_RULES) as ActiveRule[];
const ON = day("2024-06-15");

describe("the rules part ways where it matters", () => {
  test.each<[string, [string, string?][], ActiveRule[]]>([
    ["without any mission", [], []],
    ["in the middle of a mission", [["2024-01-01", "2024-12-31"]], RULES],
    ["in a mission without end", [["2024-01-01"]], RULES],
    ["after the last mission", [["2023-01-01", "2024-06-14"]], []],
    [
      "on the first day of a mission",
      [["2024-06-15", "2024-12-31"]],
      ["closed-interval", "end-only", "last-listed", "end-excluded"],
    ],
    [
      "on the last day of a mission",
      [["2024-01-01", "2024-06-15"]],
      ["closed-interval", "end-only", "last-listed"],
    ],
    [
      "before the only mission",
      [["2024-07-01", "2024-12-31"]],
      ["end-only", "last-listed", "end-excluded"],
    ],
    [
      "with the mission under way listed before one that is over",
      [
        ["2024-01-01", "2024-12-31"],
        ["2022-01-01", "2022-12-31"],
      ],
      ["closed-interval", "end-only", "end-excluded", "open-interval"],
    ],
    [
      "between two missions",
      [
        ["2023-01-01", "2023-12-31"],
        ["2024-09-01", "2024-12-31"],
      ],
      ["end-only", "last-listed", "end-excluded"],
    ],
  ])("%s", (_title, days, expected) => {
    const missions = days.map(([start, end]) => ({ start, end }));
    const active = RULES.filter((rule) => isActive(member({ missions }), ON, rule));
    expect(active).toEqual(expected);
  });
});

describe("what always holds", () => {
  test("without a rule, active means inside a mission, its two days included", () => {
    fc.assert(
      fc.property(fc.array(anyMission), nearbyDay, (missions, on) => {
        const days = missions.flatMap(({ start, end = addDays(on, 1) }) =>
          Array.from({ length: 40 }, (_, count) => addDays(start, count)).filter((d) => d <= end),
        );
        expect(isActive({ missions }, on)).toBe(days.includes(on));
      }),
    );
  });

  test("the order in which missions are listed changes nothing, unless the rule is about it", () => {
    const shuffled = fc
      .array(anyMission)
      .chain((missions) =>
        fc.tuple(
          fc.constant(missions),
          fc.shuffledSubarray(missions, { minLength: missions.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, nearbyDay, ([missions, others], on) => {
        for (const rule of RULES.filter((rule) => rule !== "last-listed")) {
          expect(isActive({ missions: others }, on, rule)).toBe(isActive({ missions }, on, rule));
        }
      }),
    );
  });

  test("a stricter rule never finds more people active than a laxer one", () => {
    const strictThenLax = [
      ["open-interval", "closed-interval"],
      ["closed-interval", "end-only"],
      ["open-interval", "end-excluded"],
      ["end-excluded", "end-only"],
      ["last-listed", "end-only"],
    ] as const;
    fc.assert(
      fc.property(fc.array(anyMission), nearbyDay, (missions, on) => {
        for (const [strict, lax] of strictThenLax) {
          if (isActive({ missions }, on, strict))
            expect(isActive({ missions }, on, lax)).toBe(true);
        }
      }),
    );
  });
});
