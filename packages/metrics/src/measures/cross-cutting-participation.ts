import type { Detail } from "../measurement.ts";
import { type CompetingRow, firstEventShares } from "./first-event-shares.ts";
import type { Measure, MeasureContext } from "./measure-definition.ts";
import { shareOutcome } from "./outcomes.ts";
import { firstDay, isPresent, type PreparedMember } from "./preparation/prepared-member.ts";

/** The share of active members who ever took part in something for the whole community, and how soon. */
export const crossCuttingParticipation: Measure = {
  definition: {
    id: "cross-cutting-participation",
    version: 1,
    title: {
      fr: "Participation aux sujets transverses",
      en: "Participation in cross-cutting topics",
    },
    question: {
      fr: "Quelle part des membres a déjà participé à un sujet transverse ?",
      en: "Which share of members ever took part in a cross-cutting topic?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Ceux d’entre eux qui ont fait au moins une contribution entre leur premier jour et ce jour.",
      en: "Those of them who made at least one contribution between their first day and the day.",
    },
    denominator: {
      fr: "Les membres actifs ce jour-là. La part baisse quand beaucoup arrivent : lis aussi le délai, en détail.",
      en: "The members active on the day. The share falls when many arrive: read the delay too, in the details.",
    },
    sources: ["members", "contributions"],
    subject: "members",
    domain: null,
    defaultPeriod: null,
    periodEnds: "as-of",
    dependsOnMissionEnds: true,
    disclosure: "personal",
    threshold: 5,
    seed: "communaute-xp",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
  },
  calculate(context) {
    const { population, asOf, options } = context;
    const active = population.members.filter((member) => isPresent(member, asOf));
    const numerator = active.filter((member) => firstPart(member, asOf) !== undefined).length;
    const share = { numerator, known: active.length, unknown: 0 };
    return shareOutcome(share, options.level, delays(context));
  },
};

/** The first day from a member's arrival on, up to a day, on which they took part. */
function firstPart(member: PreparedMember, asOf: number): number | undefined {
  const first = firstDay(member) ?? Number.POSITIVE_INFINITY;
  return member.contributions.find(({ day }) => day >= first && day <= asOf)?.day;
}

/**
 * The share in percent that has taken part within 6 and 12 months of arrival, those who leave before being no longer
 * able to: of members who arrived since contributions are noted at all.
 */
function delays({ population, cut, options: { level } }: MeasureContext): Detail[] {
  const members = population.members.filter(
    (member) => (firstDay(member) ?? Number.NEGATIVE_INFINITY) >= population.firstContribution,
  );
  const rows = members.flatMap((member): CompetingRow[] => {
    const spell = member.spells[0];
    if (!spell || spell.start > cut) return [];
    const end = Math.min(spell.end, cut);
    const part = firstPart(member, end);
    const time = (part ?? end) - spell.start + 1;
    if (part !== undefined) return [{ time, cause: 1 }];
    return [{ time, cause: spell.end < cut ? 2 : 0 }];
  });
  const { threshold: fewest } = crossCuttingParticipation.definition;
  return firstEventShares(rows, [183, 365], { id: "took-part-within", level, fewest });
}
