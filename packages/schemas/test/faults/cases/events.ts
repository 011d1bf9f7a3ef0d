import { aStartup, type FaultCase } from "./fault-case.ts";

const fast = { promotion: 12, amount: 100_000 };

/** What the events of a startup say, and the years of all dates. */
export const eventCases: FaultCase[] = [
  {
    title: "startups are given up, and no event tells why",
    code: "abandon-without-end-event",
    community: {
      startups: [
        aStartup({
          phases: [
            { name: "construction", start: "2022-01-01" },
            { name: "abandon", start: "2023-01-01" },
          ],
          events: [{ name: "committee", date: "2023-01-01" }],
        }),
        aStartup({ phases: [{ name: "abandon-investigation", start: "2023-01-01" }] }),
      ],
    },
    at: ["startups/0/phases/1", "startups/1/phases/0"],
  },
  {
    title: "an event tells why a startup was given up; a transfer needs none",
    code: "abandon-without-end-event",
    community: {
      startups: [
        aStartup({
          phases: [{ name: "abandon", start: "2023-01-01" }],
          events: [{ name: "end", date: "2023-01-01" }],
        }),
        aStartup({ phases: [{ name: "transfere", start: "2023-01-01" }] }),
      ],
    },
    at: [],
  },
  {
    title: "an event takes place on the eve of the first phase, which is not listed first",
    code: "event-before-first-phase",
    community: {
      startups: [
        aStartup({
          phases: [
            { name: "construction", start: "2023-01-01" },
            { name: "investigation", start: "2022-01-01" },
          ],
          events: [{ name: "committee", date: "2021-12-31" }],
        }),
      ],
    },
    at: ["startups/0/events/0/date"],
  },
  {
    title: "events take place on the first day, or in a startup without phases",
    code: "event-before-first-phase",
    community: {
      startups: [
        aStartup({
          phases: [{ name: "investigation", start: "2022-01-01" }],
          events: [{ name: "committee", date: "2022-01-01" }],
        }),
        aStartup({ events: [{ name: "committee", date: "2022-01-01" }] }),
      ],
    },
    at: [],
  },
  {
    title: "an event takes place tomorrow",
    code: "event-in-future",
    community: { startups: [aStartup({ events: [{ name: "committee", date: "2024-06-16" }] })] },
    at: ["startups/0/events/0/date"],
  },
  {
    title: "an event takes place today",
    code: "event-in-future",
    community: { startups: [aStartup({ events: [{ name: "committee", date: "2024-06-15" }] })] },
    at: [],
  },
  {
    title: "the fund helped a startup, and no event dates it",
    code: "fast-without-event",
    community: {
      startups: [aStartup({ fast, events: [{ name: "committee", date: "2022-01-01" }] })],
    },
    at: ["startups/0/fast"],
  },
  {
    title: "one of the events dates the help of the fund",
    code: "fast-without-event",
    community: {
      startups: [
        aStartup({
          fast,
          events: [
            { name: "committee", date: "2022-01-01" },
            { name: "fast", date: "2022-02-01" },
          ],
        }),
      ],
    },
    at: [],
  },
  {
    title: "an event tells of the fund, and the startup does not",
    code: "event-fast-without-fast",
    community: { startups: [aStartup({ events: [{ name: "fast", date: "2022-01-01" }] })] },
    at: ["startups/0/events/0"],
  },
  {
    title: "both tell of the fund",
    code: "event-fast-without-fast",
    community: { startups: [aStartup({ fast, events: [{ name: "fast", date: "2022-01-01" }] })] },
    at: [],
  },
  {
    title: "missions, phases and events have years before 2005 or after 2040",
    code: "implausible-year",
    community: {
      members: [aMemberWith("2004-12-31", "2041-01-01")],
      startups: [
        aStartup({
          phases: [{ name: "investigation", start: "1023-01-01", end: "2120-01-01" }],
          events: [{ name: "committee", date: "0202-01-01" }],
        }),
      ],
    },
    at: [
      "members/0/missions/0/end",
      "members/0/missions/0/start",
      "startups/0/events/0/date",
      "startups/0/phases/0/end",
      "startups/0/phases/0/start",
    ],
  },
  {
    title: "years run from 2005 to 2040",
    code: "implausible-year",
    community: {
      members: [aMemberWith("2005-01-01", "2040-12-31")],
      startups: [aStartup({ phases: [{ name: "investigation", start: "2005-01-01" }] })],
    },
    at: [],
  },
];

function aMemberWith(start: string, end: string) {
  return { id: "camille.durand", name: "Camille Durand", missions: [{ start, end }] };
}
