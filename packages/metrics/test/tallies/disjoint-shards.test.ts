import fc from "fast-check";
import { expect, test } from "vitest";
import { disjointShards } from "../../src/tallies/disjoint-shards.ts";
import { mergeSurvival, tallySurvival } from "../../src/tallies/survival-tally.ts";
import { dayOf } from "../../src/time/day-of.ts";
import { observationAsOf } from "../../src/time/observation.ts";
import { type DatedMission, spellsOf } from "../../src/time/spells-of.ts";
import { anyMissions } from "../time/any-missions.ts";

interface Row extends DatedMission {
  person: number;
}

const anyRows = fc
  .array(anyMissions, { maxLength: 6 })
  .map((persons) =>
    persons.flatMap((own, person): Row[] => own.map((row) => ({ ...row, person }))),
  );

test.each([
  ["no part", [], { areDisjoint: true, shared: 0 }],
  ["a person twice in one part", [["alba", "alba"], ["boris"]], { areDisjoint: true, shared: 0 }],
  ["a person in three parts", [["alba"], ["alba"], ["alba"]], { areDisjoint: false, shared: 1 }],
  [
    "two in two",
    [
      ["a", "b"],
      ["b", "a", "c"],
    ],
    { areDisjoint: false, shared: 2 },
  ],
])("%s", (_what, parts, check) => {
  expect(disjointShards(parts)).toEqual(check);
});

test("parts that share no person have the survival of the whole", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 3 }), (rows, count) => {
      const parts = Array.from({ length: count }, (_, part) =>
        rows.filter(({ person }) => person % count === part),
      );
      expect(disjointShards(parts.map(personsOf)).areDisjoint).toBe(true);
      expect(parts.map(survivalOf).reduce(mergeSurvival)).toEqual(survivalOf(rows));
    }),
  );
});

test("a person cut in two would leave once too often, and the check says so", () => {
  const rows = [
    { person: 1, start: "2025-01-01", end: "2025-01-31" },
    { person: 1, start: "2025-02-01", end: "2025-03-31" },
  ] as Row[];
  const parts = rows.map((row) => [row]);
  const merged = parts.map(survivalOf).reduce(mergeSurvival);
  expect(merged.events.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(survivalOf(rows).events.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(disjointShards(parts.map(personsOf))).toEqual({ areDisjoint: false, shared: 1 });
});

function personsOf(rows: readonly Row[]): number[] {
  return rows.map(({ person }) => person);
}

function survivalOf(rows: readonly Row[]) {
  const persons = [...new Set(personsOf(rows))];
  const spells = persons.flatMap(
    (person) => spellsOf(rows.filter((row) => row.person === person)).spells,
  );
  const cut = dayOf("2025-12-31" as Row["start"]);
  return tallySurvival(spells.flatMap((spell) => observationAsOf(spell, cut) ?? []));
}
