import type { Measure } from "./measure-definition.ts";
import { countOutcome } from "./outcomes.ts";

/** How many spells end in the period: people who leave for longer than the gap. */
export const departures: Measure = {
  definition: {
    id: "departures",
    version: 1,
    title: { fr: "Départs", en: "Departures" },
    question: {
      fr: "Combien de personnes sont parties pendant la période ?",
      en: "How many people left during the period?",
    },
    unit: "persons",
    direction: "none",
    numerator: {
      fr: "Les séjours dont le dernier jour est dans la période, sans reprise dans les 92 jours ; la cause n’est pas connue.",
      en: "The spells whose last day is in the period, without a return within 92 days; the cause is not known.",
    },
    denominator: { fr: "Aucun : c’est un compte.", en: "None: it is a count." },
    sources: ["members"],
    subject: "members",
    domain: null,
    defaultPeriod: { months: 3 },
    periodEnds: "settled",
    dependsOnMissionEnds: true,
    disclosure: "public",
    threshold: 1,
    seed: "around",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
  },
  calculate({ population, from, to, asOf }) {
    return countOutcome(departuresBetween(population.members, from, Math.min(to, asOf)));
  },
};

/** How many spells have their last day in a period, the last day of which does not count. */
export function departuresBetween(
  members: readonly { spells: readonly { end: number }[] }[],
  from: number,
  to: number,
): number {
  let count = 0;
  for (const { spells } of members) {
    for (const { end } of spells) if (end >= from && end < to) count += 1;
  }
  return count;
}
