import { CalendarDate, Community, PhaseName } from "@communaute/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { communityNumbers } from "../../src/community/numbers.ts";

const year = fc.integer({ min: 2015, max: 2030 }).map((each) => `${each}-06-15`);
const phase = fc.record(
  { name: fc.constantFrom(...PhaseName.known, "germination"), start: year, end: year },
  { requiredKeys: ["name", "start"] },
);
const startups = fc
  .array(fc.array(phase, { maxLength: 4 }))
  .map((lists) => lists.map((phases, index) => ({ id: `s${index}`, name: "S", phases })));

test("every startup is in one phase or in none, and only live ones are live", () => {
  fc.assert(
    fc.property(startups, year, (list, day) => {
      const counts = communityNumbers(Community.parse({ startups: list }), CalendarDate.parse(day));
      const inPhases = counts.phases.reduce((sum, each) => sum + each.startups, 0);
      expect(inPhases + counts.startupsWithoutPhase).toBe(list.length);
      expect(counts.liveStartups).toBeLessThanOrEqual(inPhases);
    }),
  );
});

test("an empty community is all zeros, with every known phase", () => {
  const counts = communityNumbers(Community.parse({}), CalendarDate.parse("2026-11-21"));
  expect(counts.phases).toEqual(PhaseName.known.map((name) => ({ name, startups: 0 })));
  expect([counts.members, counts.activeMembers, counts.startupsWithoutPhase]).toEqual([0, 0, 0]);
});

test("a phase that nobody knows is counted under its own name", () => {
  const community = Community.parse({
    startups: [{ id: "a", name: "A", phases: [{ name: "germination", start: "2020-01-01" }] }],
  });
  const { phases } = communityNumbers(community, CalendarDate.parse("2026-11-21"));
  expect(phases.at(-1)).toEqual({ name: "germination", startups: 1 });
});
