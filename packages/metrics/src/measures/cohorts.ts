import { addMonths } from "@communaute/schemas";
import { dateOf, dayOf } from "../time/day-of.ts";
import { quartersOf } from "../time/period.ts";
import type { Measure, Outcome } from "./measure-definition.ts";
import { detail, shareOutcome } from "./outcomes.ts";
import { isPresent, type PreparedMember } from "./preparation/prepared-member.ts";
import { NOTHING_SETTLED } from "./survival-figures.ts";

/** The share of those who arrived in a quarter who are present exactly a year after; one detail a quarter. */
export const cohorts: Measure = {
  definition: {
    id: "cohorts",
    version: 1,
    title: { fr: "Promotions d’arrivée", en: "Cohorts of arrival" },
    question: {
      fr: "De celles et ceux qui sont arrivés le même trimestre, combien étaient là un an après ?",
      en: "Of those who came in one quarter, how many were here a year later?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Les arrivés du trimestre qui ont une mission exactement douze mois après leur premier jour.",
      en: "Those who arrived in the quarter and have a mission exactly twelve months after their first day.",
    },
    denominator: {
      fr: "Les premières arrivées du dernier trimestre dont tous ont eu leurs douze mois ; les autres trimestres sont en détail.",
      en: "The first arrivals of the last quarter in which all have had their twelve months; other quarters are in the details.",
    },
    sources: ["members"],
    subject: "members",
    domain: null,
    defaultPeriod: { months: 48 },
    periodEnds: "settled",
    dependsOnMissionEnds: true,
    disclosure: "public",
    threshold: 1,
    seed: "around",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
    attributesAt: "entry",
  },
  calculate({ population: { members }, from, to, cut, options: { level } }) {
    const end = addMonths(dateOf(Math.min(to, cut)), -12);
    const quarters = end > dateOf(from) ? quartersOf({ from: dateOf(from), to: end }) : [];
    const shares = quarters.map((quarter) => ({
      id: `cohort:${quarter.from}`,
      outcome: cohortOutcome(members, dayOf(quarter.from), dayOf(quarter.to), level),
    }));
    const last = shares.at(-1);
    if (!last) return { value: null, counts: { n: 0 }, because: NOTHING_SETTLED };
    return {
      ...last.outcome,
      details: shares.map(({ id, outcome }) => detail(id, outcome.value, outcome.interval)),
    };
  },
};

function cohortOutcome(
  members: readonly PreparedMember[],
  from: number,
  to: number,
  level: number,
): Outcome {
  let known = 0;
  let numerator = 0;
  for (const member of members) {
    const first = member.stints[0]?.start;
    if (first === undefined || first < from || first >= to) continue;
    known += 1;
    if (isPresent(member, dayOf(addMonths(dateOf(first), 12)))) numerator += 1;
  }
  return shareOutcome({ numerator, known, unknown: 0 }, level);
}
