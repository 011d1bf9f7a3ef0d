import type { Measure } from "./measure-definition.ts";
import { countOutcome, detail } from "./outcomes.ts";

/** How many spells start in the period, those of people who come back included and told apart. */
export const arrivals: Measure = {
  definition: {
    id: "arrivals",
    version: 1,
    title: { fr: "Arrivées", en: "Arrivals" },
    question: {
      fr: "Combien de personnes sont arrivées pendant la période ?",
      en: "How many people arrived during the period?",
    },
    unit: "persons",
    direction: "none",
    numerator: {
      fr: "Les séjours dont le premier jour est dans la période ; les retours après plus de 92 jours sont aussi en détail.",
      en: "The spells whose first day is in the period; returns after more than 92 days also stand in the details.",
    },
    denominator: { fr: "Aucun : c’est un compte.", en: "None: it is a count." },
    sources: ["members"],
    subject: "members",
    domain: null,
    defaultPeriod: { months: 3 },
    periodEnds: "as-of",
    dependsOnMissionEnds: true,
    disclosure: "public",
    threshold: 1,
    seed: "around",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
  },
  calculate({ population, from, to }) {
    let first = 0;
    let returns = 0;
    for (const { spells } of population.members) {
      for (const [rank, { start }] of spells.entries()) {
        if (start < from || start >= to) continue;
        if (rank === 0) first += 1;
        else returns += 1;
      }
    }
    return countOutcome(first + returns, [
      detail("first-arrivals", first),
      detail("returns", returns),
    ]);
  },
};
