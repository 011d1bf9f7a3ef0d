import { describe } from "vitest";
import { community, startup, startups, times } from "./communities.ts";
import { testMeasure } from "./measurement-case.ts";
import { limitsInR } from "./vectors.ts";

const audits = (statuses: readonly (string | undefined)[], on = "2026-06-17") =>
  statuses.map((accessibilityStatus, index) => ({
    url: `https://site-${index}.example`,
    startup: `startup-${index}`,
    on,
    ...(accessibilityStatus ? { accessibilityStatus } : {}),
  }));

const statuses = [
  ...times(55, "partiellement conforme"),
  ...times(2, "totalement conforme"),
  ...times(74, "non conforme"),
  ...times(114, undefined),
];

describe("accessibility, against the published counts of 245 products", () => {
  testMeasure("accessible-startups", [
    {
      it: "is the share of those known, with the bounds that the unknown ones leave",
      community: community({
        startups: statuses.map((accessibilityStatus, index) =>
          startup(`startup-${index}`, "acceleration", "2020-01-01", { accessibilityStatus }),
        ),
      }),
      value: (100 * 57) / 131,
      interval: limitsInR("wilson 57 131"),
      counts: { numerator: 57, denominator: 131, unknown: 114 },
      details: { lowest: 23.2653, highest: 69.7959, "not-conformant": 74 },
    },
  ]);
  testMeasure("accessible-sites", [
    {
      it: "reads the last scan of the fortnight before, its first day counted",
      community: community({ startups: startups(245), audits: audits(statuses) }),
      value: (100 * 57) / 131,
      counts: { numerator: 57, denominator: 131, unknown: 114 },
    },
    {
      it: "takes older scans for unknown, so that a site that leaves raises nothing",
      community: community({
        startups: startups(245),
        audits: audits(statuses, "2026-06-16"),
      }),
      value: null,
      counts: { numerator: 0, denominator: 0, unknown: 245 },
    },
    {
      it: "leaves out the sites of startups that nobody works on",
      community: community({
        startups: startups(245, "abandon"),
        audits: audits(statuses),
      }),
      value: null,
      counts: { denominator: 0, unknown: 0 },
    },
  ]);
});

const graded = (grades: readonly Record<string, string>[]) =>
  grades.map((securityGrades, index) => ({
    url: `https://site-${index}.example`,
    startup: `startup-${index % 30}`,
    on: "2026-06-30",
    securityGrades,
  }));

describe("security", () => {
  testMeasure("security-grade-a", [
    {
      it: "wants an A or A+ of every grade of every scanned site; startups without a scan are unknown",
      community: community({
        startups: startups(40),
        audits: graded([
          ...times(28, { http: "A+", testssl: "A" }),
          { http: "B" },
          { http: "A" },
          { http: "C" },
        ]),
      }),
      value: (100 * 28) / 30,
      counts: { numerator: 28, denominator: 30, unknown: 10 },
      details: { lowest: 70, highest: 95 },
    },
    {
      it: "looks at the chosen tools and grades only",
      community: community({
        startups: startups(30),
        audits: graded(times(30, { http: "B", nmap: "F" })),
      }),
      options: { tools: ["http"], grades: ["A", "B"] },
      value: 100,
    },
  ]);
  testMeasure("security-workshops", [
    {
      it: "counts startups under construction or beyond, and workshops up to the day",
      community: community({
        startups: [
          ...startups(24),
          ...Array.from({ length: 9 }, (_, index) => startup(`new-${index}`, "investigation")),
        ],
        workshops: [
          ...Array.from({ length: 10 }, (_, index) => ({ on: "2026-07-01", index })),
          ...Array.from({ length: 2 }, (_, index) => ({ on: "2023-01-01", index: index + 10 })),
          { on: "2026-07-02", index: 20 },
        ].map(({ on, index }) => ({
          id: `workshop-${index}`,
          startup: `startup-${index}`,
          kind: "security",
          on,
        })),
      }),
      value: 50,
      interval: limitsInR("wilson 12 24"),
      details: { "last-24-months": (100 * 10) / 24 },
    },
  ]);
});

const ticket = (id: string, closedOn: string, properties: Record<string, unknown> = {}) => ({
  id,
  request: "Un accès",
  status: "done",
  startup: "startup-0",
  closedOn,
  byHand: true,
  ...properties,
});

describe("manual tickets, against R's exact Poisson limits", () => {
  testMeasure("manual-tickets", [
    {
      it: "are counted for each startup and month, those without a ticket included",
      community: community({
        startups: startups(25),
        tickets: [
          ...Array.from({ length: 12 }, (_, index) => ticket(`now-${index}`, "2026-05-01")),
          ...Array.from({ length: 24 }, (_, index) => ticket(`then-${index}`, "2025-05-01")),
          ticket("automatic", "2026-05-01", { byHand: false }),
          ticket("unknown", "2026-05-01", { byHand: undefined }),
          ticket("too-late", "2026-07-01"),
        ],
      }),
      value: 12 / ((25 * 91) / 30.4375),
      counts: { numerator: 12, n: 25, unknown: 1 },
      details: { "same-period-last-year": 24 / ((25 * 91) / 30.4375), "rate-ratio": 0.5 },
    },
    {
      it: "have the exact interval when they come one by one",
      community: community({
        startups: startups(25),
        tickets: Array.from({ length: 12 }, (_, index) =>
          ticket(`now-${index}`, "2026-05-01", { startup: `startup-${index}` }),
        ),
      }),
      value: 12 / ((25 * 91) / 30.4375),
      interval: limitsInR("tickets"),
    },
    {
      it: "have a wider interval when a few startups ask for most",
      community: community({
        startups: startups(25),
        tickets: Array.from({ length: 12 }, (_, index) =>
          ticket(`now-${index}`, "2026-05-01", { startup: `startup-${index % 3}` }),
        ),
      }),
      value: 12 / ((25 * 91) / 30.4375),
      interval: limitsInR("bunched tickets"),
    },
    {
      it: "count only the days on which a team worked on a startup",
      community: community({
        startups: [...startups(24, "construction", "2026-06-30")],
        tickets: [ticket("one", "2026-06-30")],
      }),
      value: 30.4375 / 24,
    },
  ]);
});

describe("startups and their phases", () => {
  const moving = community({
    startups: [
      startup("new", "investigation", "2026-05-01"),
      startup("ended", "construction", "2020-01-01", {
        phases: [
          { name: "construction", start: "2020-01-01" },
          { name: "abandon", start: "2026-02-01" },
        ],
      }),
      startup("steady", "opere", "2020-01-01"),
      startup("later", "construction", "2026-07-02"),
    ],
  });
  testMeasure("startups-per-phase", [
    {
      it: "are those that a team works on, with each phase beside",
      community: moving,
      value: 2,
      details: { "phase:investigation": 1, "phase:abandon": 1, "phase:opere": 1 },
    },
  ]);
  testMeasure("phase-transitions", [
    {
      it: "are startups in another phase at the end of the year than before it",
      community: moving,
      value: 2,
      details: { "transition:none→investigation": 1, "transition:construction→abandon": 1 },
    },
  ]);
});
