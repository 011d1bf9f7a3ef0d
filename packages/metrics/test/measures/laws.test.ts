import { addDays, type CalendarDate, type Community } from "@communaute/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditDisclosure } from "../../src/disclosure/audit-disclosure.ts";
import { measureAll } from "../../src/measure-all.ts";
import { protectionIn } from "../../src/measures/protection.ts";
import { anyCommunity } from "./any-community.ts";
import { day } from "./communities.ts";

const asOf = day("2025-06-01");
const by = fc.constantFrom("domain", "incubator", "status", "phase", undefined);

function measured(community: Community, attribute: string | undefined, on = asOf) {
  return measureAll(community, { asOf: on, by: attribute }).value;
}

describe("measures of any community", { timeout: 60_000 }, () => {
  test("do not depend on the order of anything", () => {
    const shuffled = (community: Community) =>
      fc.tuple(
        ...(["members", "startups", "contributions", "tickets"] as const).map((part) =>
          fc.shuffledSubarray<unknown>(community[part], { minLength: community[part].length }),
        ),
      );
    const pairs = anyCommunity.chain((community) =>
      fc.tuple(fc.constant(community), shuffled(community)),
    );
    fc.assert(
      fc.property(
        pairs,
        by,
        ([community, [members, startups, contributions, tickets]], attribute) => {
          const other = { ...community, members, startups, contributions, tickets } as Community;
          expect(measured(other, attribute)).toEqual(measured(community, attribute));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("are the same whatever happens after the day, or is planned for it", () => {
    fc.assert(
      fc.property(anyCommunity, fc.nat(400), (community, later) => {
        expect(measured(knownOnThe(asOf, community, later), undefined)).toEqual(
          measured(community, undefined),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("have parts that add up to their total, where they count", () => {
    fc.assert(
      fc.property(anyCommunity, by, (community, attribute) => {
        for (const id of ["active-members", "arrivals", "departures"]) {
          const [total, ...parts] = measured(community, attribute).filter((m) => m.measure === id);
          if (parts.length === 0) continue;
          expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total?.value);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("give away nobody, whatever their members declared", () => {
    const declarations = fc.array(fc.constantFrom("junior", "senior", undefined), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyCommunity, declarations, (community, declared) => {
        const attributes = Object.fromEntries(
          declared.map((experience, index) => [
            `member.${index}`,
            experience ? { experience } : {},
          ]),
        );
        const { value } = measureAll(community, { asOf, by: "experience", attributes });
        const told = value.filter(({ status, counts }) => status !== "missing" || counts.n > 0);
        const parts = new Set(told.flatMap(({ segment, measure }) => (segment ? [measure] : [])));
        const audit = auditDisclosure(told, (each) => protectionIn(each, parts.has(each.measure)));
        expect(Object.values(audit).flat()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("are finite, and lie within their intervals", () => {
    fc.assert(
      fc.property(anyCommunity, by, (community, attribute) => {
        for (const { value, interval, status } of measured(community, attribute)) {
          if (value === null) expect(["missing", "suppressed"]).toContain(status);
          else expect(Number.isFinite(value)).toBe(true);
          if (value === null || !interval) continue;
          expect(interval.low).toBeLessThanOrEqual(value);
          expect(interval.high).toBeGreaterThanOrEqual(value);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** What a community would look like had nothing been written after a day; ends to come are planned anew. */
function knownOnThe(on: CalendarDate, community: Community, later: number): Community {
  const isPast = (date: CalendarDate | undefined) => date !== undefined && date <= on;
  return {
    ...community,
    members: community.members.map((member) => ({
      ...member,
      missions: member.missions
        .filter(({ start }) => start <= on)
        .map((mission) =>
          mission.end === undefined || mission.end > on
            ? { ...mission, end: addDays(on, 1 + later) }
            : mission,
        ),
    })),
    startups: community.startups.map((startup) => ({
      ...startup,
      phases: startup.phases.filter(({ start }) => start <= on),
    })),
    contributions: replacedLater(community.contributions, ({ on }) => isPast(on)),
    tickets: replacedLater(community.tickets, ({ closedOn }) => isPast(closedOn)),
  };
}

/** The past rows; when all are later, they stay, so that the source is still known to have been read. */
function replacedLater<Row>(rows: Row[], isPast: (row: Row) => boolean): Row[] {
  const past = rows.filter(isPast);
  return past.length > 0 ? past : rows;
}
