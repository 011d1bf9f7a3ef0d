import { CalendarDate, Community, type Mission } from "@communaute/schemas";
import { expect, test } from "vitest";
import { newcomerOf } from "../../src/arrivals/newcomer.ts";

const asOf = CalendarDate.parse("2026-11-21");

function missions(...spans: [start: string, end?: string][]): Mission[] {
  return spans.map(([start, end]) => ({
    start: CalendarDate.parse(start),
    startups: ["potager"],
    ...(end === undefined ? {} : { end: CalendarDate.parse(end) }),
  }));
}

function newcomer(list: Mission[]) {
  const community = Community.parse({
    startups: [{ id: "potager", name: "Potager", incubator: "atelier", incubators: ["serres"] }],
    members: [{ id: "lou", name: "Lou", domain: "Data", missions: list }],
  });
  const [member] = community.members;
  return member && newcomerOf(member, community, asOf);
}

test.each<[string, Mission[], string, boolean]>([
  ["the first mission", missions(["2026-01-05", "2027-01-04"]), "2026-01-05", false],
  [
    "the first of missions that follow",
    missions(["2025-01-01", "2025-12-31"], ["2026-01-01"]),
    "2025-01-01",
    false,
  ],
  [
    "the return after more than a year",
    missions(["2022-01-01", "2022-12-31"], ["2026-03-02"]),
    "2026-03-02",
    true,
  ],
  [
    "no return after a year to the day",
    missions(["2022-01-01", "2022-12-31"], ["2023-12-31"]),
    "2022-01-01",
    false,
  ],
  ["what is to come, before anything has begun", missions(["2026-12-01"]), "2026-12-01", false],
  [
    "missions written in any order",
    missions(["2026-03-02"], ["2022-01-01", "2022-12-31"]),
    "2026-03-02",
    true,
  ],
])("an arrival is that of %s", (_what, list, arrival, returning) => {
  expect(newcomer(list)).toMatchObject({ arrival, facts: { profile: { returning } } });
});

test("whoever has no mission does not arrive", () => {
  expect(newcomer([])).toBeUndefined();
});

test("the profile says what is known, and leaves out what is not", () => {
  expect(newcomer(missions(["2026-01-05", "2027-01-04"]))).toMatchObject({
    teams: ["potager"],
    incubators: ["atelier", "serres"],
    facts: {
      profile: {
        domain: ["Data"],
        status: undefined,
        team: ["potager"],
        mission: { start: "2026-01-05", end: "2027-01-04" },
      },
      automatic: { "fiche.complete": false },
    },
  });
});
