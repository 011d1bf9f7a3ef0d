import type { CalendarDate } from "@communaute/schemas/calendar";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditionHolds } from "../../src/conditions/condition-holds.ts";
import type { Profile } from "../../src/conditions/facts.ts";
import type { Condition, MissionLength } from "../../src/definition/condition.ts";

const CASES: [says: string, condition: Condition, profile: Profile, holds: boolean | undefined][] =
  [
    ["an empty condition holds for everybody", {}, {}, true],
    ["one of the values is enough", { domain: ["Data", "Produit"] }, { domain: ["Produit"] }, true],
    ["none of the values", { domain: ["Data"] }, { domain: ["Produit"] }, false],
    ["known to have none", { team: ["a"] }, { team: [] }, false],
    ["not known", { team: ["a"] }, {}, undefined],
    ["a key without values holds for nobody", { team: [] }, { team: ["a"] }, false],
    ["all keys must hold", { team: ["a"], place: ["b"] }, { team: ["a"], place: ["c"] }, false],
    ["what fails decides", { team: ["a"], place: ["b"] }, { place: ["c"] }, false],
    ["what holds does not", { team: ["a"], place: ["b"] }, { place: ["b"] }, undefined],
    ["coming back", { returning: true }, { returning: true }, true],
    ["not coming back", { returning: false }, { returning: true }, false],
    ["coming back, not known", { returning: false }, {}, undefined],
    [
      "letters and accents count",
      { domain: ["Développement"] },
      { domain: ["developpement"] },
      false,
    ],
  ];

test.each(CASES)("%s", (_, condition, profile, holds) => {
  expect(conditionHolds(condition, profile)).toBe(holds);
});

describe("a mission", () => {
  const LENGTHS: [length: string, start: string, end: string | null, holds: boolean | undefined][] =
    [
      [">= 3 month", "2026-01-01", "2026-03-31", true],
      [">= 3 month", "2026-01-01", "2026-03-30", false],
      ["> 3 month", "2026-01-01", "2026-03-31", false],
      ["> 3 month", "2026-01-01", "2026-04-01", true],
      ["<= 3 month", "2026-01-01", "2026-03-31", true],
      ["<= 3 month", "2026-01-01", "2026-04-01", false],
      ["< 3 month", "2026-01-01", "2026-03-31", false],
      ["< 3 month", "2026-01-01", "2026-03-30", true],
      // November 31st does not exist: three months from 31 August end with November.
      [">= 3 month", "2026-08-31", "2026-11-29", true],
      [">= 3 month", "2026-08-31", "2026-11-28", false],
      [">= 1 month", "2026-01-31", "2026-02-27", true],
      [">= 2 week", "2026-01-05", "2026-01-18", true],
      [">= 2 week", "2026-01-05", "2026-01-17", false],
      [">= 1 day", "2026-01-05", "2026-01-05", true],
      [">= 60 month", "2026-01-01", null, true],
      ["< 60 month", "2026-01-01", null, false],
    ];

  test.each(LENGTHS)("%s, from %s to %s: %s", (written, start, end, holds) => {
    const [comparison, count, unit] = written.split(" ") as [
      MissionLength["comparison"],
      string,
      MissionLength["unit"],
    ];
    const mission = { start: start as CalendarDate, end: end as CalendarDate | null };
    expect(
      conditionHolds({ mission: { comparison, count: Number(count), unit } }, { mission }),
    ).toBe(holds);
  });

  test("of unknown dates has no known length", () => {
    const mission = { comparison: ">=", count: 3, unit: "month" } as const;
    expect(conditionHolds({ mission }, {})).toBeUndefined();
  });
});

describe("what is unknown", () => {
  const words = fc.subarray(["a", "b", "c"]);
  const keys = ["domain", "status", "team"] as const;
  const optional = { requiredKeys: [] };
  const lists = fc.record({ domain: words, status: words, team: words }, optional);

  test("never turns a certain answer around once it is known", () => {
    fc.assert(
      fc.property(lists, lists, lists, (condition, known, learnt) => {
        const before = conditionHolds(condition, known);
        fc.pre(before !== undefined);
        expect(conditionHolds(condition, { ...learnt, ...known })).toBe(before);
      }),
    );
  });

  test("leaves an answer open only when what could be learnt goes both ways", () => {
    fc.assert(
      fc.property(lists, lists, (condition, known) => {
        fc.pre(keys.every((key) => condition[key]?.length !== 0));
        fc.pre(conditionHolds(condition, known) === undefined);
        const none = Object.fromEntries(keys.map((key) => [key, []]));
        expect(conditionHolds(condition, { ...none, ...known })).toBe(false);
        expect(conditionHolds(condition, { ...condition, ...known })).toBe(true);
      }),
    );
  });
});
