import { describe } from "vitest";
import { community, day, member, members, times } from "./communities.ts";
import { testMeasure } from "./measurement-case.ts";
import { limitsInR } from "./vectors.ts";

const comings = community({
  members: [
    member("first", [["2026-04-01", "2026-12-31"]]),
    member("last-day", [["2026-06-30"]]),
    member("too-late", [["2026-07-01"]]),
    member("before", [["2026-03-31"]]),
    member("returning", [["2024-01-01", "2024-12-31"], ["2026-05-01"]]),
    member("short-break", [["2025-01-01", "2026-03-01"], ["2026-05-01"]]),
    member("gone", [["2025-01-01", "2026-03-30"]]),
    member("gone-later", [["2025-01-01", "2026-03-31"]]),
  ],
});

describe("active members", () => {
  testMeasure("active-members", [
    {
      it: "have a mission on the day, its first and last days counted",
      community: community({
        members: [
          member("first-day", [["2026-07-01"]]),
          member("last-day", [["2026-01-01", "2026-07-01"]]),
          member("yesterday", [["2026-01-01", "2026-06-30"]]),
          member("tomorrow", [["2026-07-02"]]),
          member("two-at-once", [["2026-01-01"], ["2026-03-01"]]),
          member("none", []),
        ],
      }),
      value: 3,
      counts: { n: 3 },
      isProvisional: true,
    },
    {
      it: "are settled once the data were read long enough after",
      community: comings,
      options: { knownAt: day("2026-10-01") },
      value: 6,
      isProvisional: false,
    },
    {
      it: "are unknown, not none, of a community without members",
      community: community(),
      value: null,
      status: "missing",
    },
  ]);
});

describe("arrivals", () => {
  testMeasure("arrivals", [
    {
      it: "are spells that start in the three months before, returns told apart",
      community: comings,
      value: 3,
      details: { "first-arrivals": 2, returns: 1 },
    },
  ]);
});

describe("departures", () => {
  testMeasure("departures", [
    {
      it: "are spells that ended in the three months that end 92 days before",
      community: comings,
      value: 1,
      isProvisional: false,
    },
    {
      it: "are provisional when the period reaches into the last 92 days",
      community: comings,
      options: { period: { from: day("2026-03-01"), to: day("2026-04-01") } },
      value: 2,
      isProvisional: true,
    },
  ]);
});

describe("stability, against R's Wilson limits", () => {
  testMeasure("stability", [
    {
      it: "is the share of those present a year before who are present still",
      community: community({
        members: [
          ...members(24, "stays", [["2024-01-01"]]),
          ...members(6, "leaves", [["2024-01-01", "2026-03-30"]]),
          ...members(5, "arrives", [["2025-12-01"]]),
        ],
      }),
      value: 80,
      interval: limitsInR("wilson 24 30"),
      counts: { numerator: 24, denominator: 30 },
      status: "indicative",
    },
  ]);
});

describe("cohorts", () => {
  testMeasure("cohorts", [
    {
      it: "tell a quarter once all of it had its year before ends are trusted",
      community: community({
        members: [
          ...members(12, "stays", [["2025-01-01"]]),
          ...members(12, "leaves", [["2025-01-01", "2025-12-31"]]),
          ...members(20, "too-recent", [["2025-04-01"]]),
        ],
      }),
      value: null,
      because: "Insufficient",
      details: { "cohort:2024-10-01": null },
    },
    {
      it: "count as present those who have a mission exactly twelve months after",
      community: community({
        members: [
          ...members(12, "stays", [["2024-10-01", "2025-10-01"]]),
          ...members(12, "leaves", [["2024-10-01", "2025-09-30"]]),
        ],
      }),
      value: 50,
      interval: limitsInR("wilson 12 24"),
      counts: { numerator: 12, denominator: 24 },
    },
  ]);
});

const parts = (count: number, member: string, kind: string, on = "2026-05-01") =>
  Array.from({ length: count }, (_, index) => ({
    id: `${member}-${index}`,
    kind,
    on,
    members: [`${member}.${index}`],
  }));

describe("contributions of developers", () => {
  const active = community({
    members: [
      ...members(25, "dev", [["2025-01-01"]]),
      ...members(9, "designer", [["2025-01-01"]], { domain: "Design" }),
    ],
    contributions: [
      ...parts(10, "dev", "documentation"),
      ...parts(10, "dev", "documentation", "2026-04-30"),
      ...parts(9, "designer", "documentation"),
      ...parts(2, "stranger", "documentation"),
      ...parts(25, "dev", "documentation", "2026-07-01"),
      ...parts(25, "dev", "talk", "2026-03-31"),
    ],
  });
  testMeasure("documentation-contributors", [
    {
      it: "counts each developer once, in the three months before the day",
      community: active,
      value: 10,
      counts: { n: 10, unknown: 2 },
      details: { "share-of-present": 40 },
    },
    {
      it: "is hidden below five",
      community: community({
        members: members(25, "dev", [["2025-01-01"]]),
        contributions: parts(4, "dev", "documentation"),
      }),
      value: null,
      counts: { n: 0 },
      status: "suppressed",
    },
  ]);
  testMeasure("ten-percent-users", [
    {
      it: "is the share of developers present in the quarter who did something, against R's Wilson limits",
      community: active,
      value: 40,
      interval: limitsInR("wilson 10 25"),
      counts: { numerator: 10, denominator: 25 },
    },
    {
      it: "is unknown when nothing was ever noted",
      community: community({ members: members(25, "dev", [["2025-01-01"]]) }),
      value: null,
      status: "missing",
      because: "Nothing is known",
    },
  ]);
  testMeasure("cross-cutting-participation", [
    {
      it: "is the share of active members who ever took part, from their first day to the day",
      community: community({
        members: [...members(30, "old", [["2025-01-01"]]), ...members(10, "new", [["2026-06-01"]])],
        contributions: [...parts(30, "old", "talk"), ...parts(10, "new", "talk", "2026-05-31")],
      }),
      value: 75,
      interval: limitsInR("wilson 30 40"),
      counts: { numerator: 30, denominator: 40 },
    },
    {
      it: "tells how soon, those who leave before being no longer able to",
      community: community({
        members: [
          ...members(20, "part", [["2025-01-01"]]),
          ...members(20, "left", [["2025-01-01", "2025-04-10"]]),
          ...members(10, "quiet", [["2025-01-01"]]),
        ],
        contributions: [
          { id: "start", kind: "talk", on: "2025-01-01", members: ["nobody"] },
          ...parts(10, "part", "talk", "2025-02-01"),
          ...Array.from(times(10, "part"), (member, index) => ({
            id: `late-${index}`,
            kind: "talk",
            on: "2025-08-01",
            members: [`${member}.${index + 10}`],
          })),
        ],
      }),
      value: (100 * 20) / 30,
      details: { "took-part-within-183": 20, "took-part-within-365": 40 },
    },
  ]);
});
