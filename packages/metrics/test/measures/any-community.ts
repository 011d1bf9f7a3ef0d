import { addDays, type Community } from "@communaute/schemas";
import fc from "fast-check";
import { community, day } from "./communities.ts";

const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(day("2022-01-01"), days));

const anyMission = fc.record({
  start: anyDay,
  end: fc.option(anyDay, { nil: undefined }),
  status: fc.constantFrom("independent", "admin", undefined),
  startups: fc.subarray(["alpha", "beta"]),
});

const anyMember = fc.record({
  domain: fc.constantFrom("Développement", "Design", undefined),
  missions: fc.array(anyMission, { maxLength: 4 }),
});

const anyStartup = fc.record({
  incubator: fc.constantFrom("rivages", "atelier", undefined),
  phases: fc.array(
    fc.record({ name: fc.constantFrom("investigation", "construction", "abandon"), start: anyDay }),
    { maxLength: 3 },
  ),
});

const anyContribution = fc.record({
  kind: fc.constantFrom("documentation", "talk"),
  on: anyDay,
  members: fc.subarray(["member.0", "member.1", "member.2", "nobody"], { minLength: 1 }),
});

/** Any community of a few dozen members, startups, contributions and tickets between 2022 and 2027. */
export const anyCommunity: fc.Arbitrary<Community> = fc
  .record({
    members: fc.array(anyMember, { maxLength: 60 }),
    startups: fc.tuple(anyStartup, anyStartup),
    contributions: fc.array(anyContribution, { maxLength: 20 }),
    tickets: fc.array(
      fc.record({
        closedOn: anyDay,
        startup: fc.constantFrom("alpha", "beta"),
        byHand: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ members, startups, contributions, tickets }) =>
    community({
      members: members.map((member, index) => ({ id: `member.${index}`, name: "M", ...member })),
      startups: startups.map((one, index) => ({
        id: index === 0 ? "alpha" : "beta",
        name: "S",
        ...one,
      })),
      contributions: contributions.map((one, index) => ({ id: `contribution-${index}`, ...one })),
      tickets: tickets.map((one, index) => ({
        id: `ticket-${index}`,
        request: "r",
        status: "done",
        ...one,
      })),
    }),
  );
