import { aMember, aStartup, type FaultCase, missions } from "./fault-case.ts";

/** A community of one member, with one mission for one startup of these phases. */
function missionFor(days: [start: string, end?: string], phases: [name: string, start: string][]) {
  const [start, end] = days;
  return {
    members: [aMember({ missions: [{ start, end, startups: ["perdue", "carnet-vert"] }] })],
    startups: [aStartup({ phases: phases.map(([name, start]) => ({ name, start })) })],
  };
}

/** What the days of missions say. */
export const missionCases: FaultCase[] = [
  {
    title: "a mission ends on the day before it starts",
    code: "mission-ends-before-start",
    community: missions(["2023-01-01", "2023-12-31"], ["2024-02-01", "2024-01-31"]),
    at: ["members/0/missions/1/end"],
  },
  {
    title: "a mission ends on the day it starts",
    code: "mission-ends-before-start",
    community: missions(["2024-02-01", "2024-02-01"], ["2024-03-01"]),
    at: [],
  },
  {
    title: "a mission lasts one day",
    code: "mission-of-one-day",
    community: missions(["2024-02-01", "2024-02-01"]),
    at: ["members/0/missions/0/end"],
  },
  {
    title: "missions last two days, less than one, or for ever",
    code: "mission-of-one-day",
    community: missions(["2024-02-01", "2024-02-02"], ["2024-02-02", "2024-02-01"], ["2024-03-01"]),
    at: [],
  },
  {
    title: "a mission lasts twenty-nine days, both counted, over the leap day",
    code: "mission-short",
    community: missions(["2024-02-01", "2024-02-29"], ["2024-05-01", "2024-05-02"]),
    at: ["members/0/missions/0", "members/0/missions/1"],
  },
  {
    title: "missions last thirty days, one day, less than one, or for ever",
    code: "mission-short",
    community: missions(
      ["2024-02-01", "2024-03-01"],
      ["2024-04-01", "2024-04-01"],
      ["2024-05-02", "2024-05-01"],
      ["2024-06-01"],
    ),
    at: [],
  },
  {
    title: "a mission lasts five years and a day",
    code: "mission-long",
    community: missions(["2019-01-01", "2024-01-01"]),
    at: ["members/0/missions/0"],
  },
  {
    title: "missions last five years to the day, or for ever",
    code: "mission-long",
    community: missions(["2019-01-01", "2023-12-31"], ["2010-01-01"]),
    at: [],
  },
  {
    title: "missions start before an earlier one is over, on its last day, or inside a longer one",
    code: "missions-overlap",
    community: missions(
      ["2022-01-01", "2022-12-31"],
      ["2022-12-31", "2023-12-31"],
      ["2023-02-01", "2023-03-31"],
      ["2023-06-01", "2023-06-30"],
    ),
    at: ["members/0/missions/1", "members/0/missions/2", "members/0/missions/3"],
  },
  {
    title: "the mission that starts later is told, wherever it is listed",
    code: "missions-overlap",
    community: missions(["2022-06-01", "2022-12-31"], ["2022-01-01", "2022-08-31"]),
    at: ["members/0/missions/0"],
  },
  {
    title: "a mission starts after one without end",
    code: "missions-overlap",
    community: missions(["2022-01-01"], ["2024-01-01", "2024-06-30"]),
    at: ["members/0/missions/1"],
  },
  {
    title: "of two that start on one day, the one listed later is told",
    code: "missions-overlap",
    community: missions(["2022-01-01", "2022-12-31"], ["2022-01-01", "2022-06-30"]),
    at: ["members/0/missions/1"],
  },
  {
    title: "missions follow each other from one day to the next, in any order",
    code: "missions-overlap",
    community: missions(["2023-01-01", "2023-12-31"], ["2022-01-01", "2022-12-31"]),
    at: [],
  },
  {
    title: "a mission is written twice: that is told as such",
    code: "missions-overlap",
    community: missions(["2022-01-01", "2022-12-31"], ["2022-01-01", "2022-12-31"]),
    at: [],
  },
  {
    title: "missions have the days of another, not always next to it",
    code: "missions-identical",
    community: missions(
      ["2022-01-01", "2022-12-31"],
      ["2023-01-01"],
      ["2022-01-01", "2022-12-31"],
      ["2023-01-01"],
    ),
    at: ["members/0/missions/2", "members/0/missions/3"],
  },
  {
    title: "missions share one of their days only",
    code: "missions-identical",
    community: missions(
      ["2022-01-01", "2022-12-31"],
      ["2022-01-01", "2022-06-30"],
      ["2022-06-01", "2022-12-31"],
      ["2022-01-01"],
    ),
    at: [],
  },
  {
    title: "the mission listed last ends before another",
    code: "missions-out-of-order",
    community: missions(["2023-01-01"], ["2022-01-01", "2022-12-31"]),
    at: ["members/0/missions/1"],
  },
  {
    title: "the mission listed last ends last, or on the same day as another",
    code: "missions-out-of-order",
    community: missions(
      ["2023-06-01", "2023-12-31"],
      ["2022-01-01", "2022-12-31"],
      ["2023-01-01", "2023-12-31"],
    ),
    at: [],
  },
  {
    title: "a mission starts tomorrow",
    code: "mission-in-future",
    community: missions(["2024-06-16", "2024-12-15"]),
    at: ["members/0/missions/0/start"],
  },
  {
    title: "a mission starts today",
    code: "mission-in-future",
    community: missions(["2024-06-15", "2024-12-15"]),
    at: [],
  },
  {
    title: "a mission ends six months and a day from now",
    code: "mission-ends-far",
    community: {
      members: [
        aMember({
          missions: [
            { start: "2024-01-01", end: "2024-12-16", status: "independent" },
            { start: "2024-01-01", end: "2024-12-16" },
          ],
        }),
      ],
    },
    at: ["members/0/missions/0/end", "members/0/missions/1/end"],
  },
  {
    title: "missions end six months from now, never, or later for a civil servant",
    code: "mission-ends-far",
    community: {
      members: [
        aMember({
          missions: [
            { start: "2024-01-01", end: "2024-12-15", status: "independent" },
            { start: "2024-01-01", status: "independent" },
            { start: "2024-01-01", end: "2027-12-31", status: "admin" },
          ],
        }),
      ],
    },
    at: [],
  },
  {
    title: "a mission starts on the day after its startup was given up",
    code: "mission-after-end-of-startup",
    community: missionFor(
      ["2023-01-02", "2023-06-30"],
      [
        ["abandon", "2023-01-01"],
        ["construction", "2022-01-01"],
      ],
    ),
    at: ["members/0/missions/0/startups/1"],
  },
  {
    title: "a mission names an ended startup by its former id",
    code: "mission-after-end-of-startup",
    community: {
      members: [aMember({ missions: [{ start: "2024-01-01", startups: ["carnet"] }] })],
      startups: [
        aStartup({ formerIds: ["carnet"], phases: [{ name: "transfere", start: "2023-01-01" }] }),
      ],
    },
    at: ["members/0/missions/0/startups/0"],
  },
  {
    title: "a mission starts on the day its startup is given up",
    code: "mission-after-end-of-startup",
    community: missionFor(["2023-01-01"], [["abandon", "2023-01-01"]]),
    at: [],
  },
  {
    title: "a mission starts after an end that another phase followed",
    code: "mission-after-end-of-startup",
    community: missionFor(
      ["2024-01-01"],
      [
        ["transfere", "2022-01-01"],
        ["opere", "2023-01-01"],
      ],
    ),
    at: [],
  },
  {
    title: "a mission is under way on the day its startup ends",
    code: "active-on-ended-startup",
    community: missionFor(["2024-01-01", "2024-06-15"], [["transfere", "2024-06-15"]]),
    at: ["members/0/missions/0/startups/1"],
  },
  {
    title: "the mission is over",
    code: "active-on-ended-startup",
    community: missionFor(["2024-01-01", "2024-06-14"], [["transfere", "2024-06-01"]]),
    at: [],
  },
  {
    title: "the end of the startup is planned for tomorrow",
    code: "active-on-ended-startup",
    community: missionFor(["2024-01-01"], [["abandon", "2024-06-16"]]),
    at: [],
  },
];
