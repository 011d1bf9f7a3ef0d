import { describe } from "vitest";
import { community, day, survey, times } from "./communities.ts";
import { testMeasure } from "./measurement-case.ts";

const hundred = [...times(20, 3), ...times(30, 8), ...times(50, 10)];

describe("community NPS, against published adjusted Wald limits", () => {
  testMeasure("community-nps", [
    {
      it: "is promoters less detractors, skipped answers counted apart",
      community: community(survey("nps", [...hundred, undefined, undefined], { invited: 200 })),
      value: 30,
      counts: { n: 100, denominator: 100, unknown: 2 },
      interval: [14.0511, 44.2013],
      details: { promoters: 50, passives: 30, detractors: 20, lowest: -35, highest: 65 },
      status: "sound",
    },
    {
      it: "takes no score that is not whole, or not on the scale, and tells the others",
      community: { ...community(), ...survey("nps", [...hundred, 6.5, 11, -1]) } as never,
      value: 30,
      counts: { n: 100, unknown: 3 },
    },
    {
      it: "keeps the shares of its classes when one is so small that it could be recognised",
      community: community(survey("nps", [...times(96, 10), ...times(4, 0)])),
      value: 92,
      details: {},
    },
    {
      it: "is hidden when all answered alike, since each answer could be read",
      community: community(survey("nps", times(40, 10))),
      value: null,
      counts: { n: 0 },
      status: "suppressed",
      because: "alike",
    },
    {
      it: "is hidden below five answers",
      community: community(survey("nps", [10, 10, 10, 10])),
      value: null,
      counts: { n: 0 },
      status: "suppressed",
    },
    {
      it: "has counts only below twenty answers",
      community: community(survey("nps", times(19, 10))),
      value: null,
      counts: { n: 19 },
      status: "missing",
      because: "Insufficient",
    },
    {
      it: "is missing when no wave closed in the year before",
      community: community(survey("nps", hundred)),
      options: { period: { from: day("2026-01-01"), to: day("2026-05-31") } },
      value: null,
      status: "missing",
      because: "No wave",
    },
    {
      it: "speaks of no satisfaction survey",
      community: community(survey("satisfaction", times(30, 4))),
      value: null,
      because: "No wave",
    },
  ]);
});

describe("satisfaction index, against the published example of five levels", () => {
  testMeasure("satisfaction-index", [
    {
      it: "brings answers from 1 to 5 to 0 to 100",
      community: community(
        survey("satisfaction", [
          ...times(5, 1),
          ...times(10, 2),
          ...times(20, 3),
          ...times(40, 4),
          ...times(25, 5),
        ]),
      ),
      value: 67.5,
      interval: [62.016, 72.984],
      details: { "satisfied-or-very": 65 },
    },
    {
      it: "keeps to developers when the survey asks for the trade",
      community: community(
        survey("satisfaction", times(30, 5), { segments: { domain: "Design" } }),
      ),
      value: null,
      counts: { n: 0 },
    },
  ]);
});

describe("response rate", () => {
  testMeasure("response-rate", [
    {
      it: "is the share of those asked who gave a valid answer",
      community: community(survey("nps", hundred, { invited: 200 })),
      value: 50,
      counts: { numerator: 100, denominator: 200 },
    },
    {
      it: "is missing when nobody knows how many were asked",
      community: community(survey("nps", hundred)),
      value: null,
      because: "not known",
    },
    {
      it: "is missing when more answered than were asked",
      community: community(survey("nps", hundred, { invited: 99 })),
      value: null,
      because: "more answers",
    },
  ]);
});
