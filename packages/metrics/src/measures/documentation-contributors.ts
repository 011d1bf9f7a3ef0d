import type { Measure } from "./measure-definition.ts";
import { detail } from "./outcomes.ts";
import { isPresentDuring } from "./preparation/prepared-member.ts";

/** How many developers contributed to the documentation in the last three months. */
export const documentationContributors: Measure = {
  definition: {
    id: "documentation-contributors",
    version: 1,
    title: { fr: "Devs qui ont contribué à la documentation", en: "Documentation contributors" },
    question: {
      fr: "Combien de devs ont contribué à la documentation ces trois derniers mois ?",
      en: "How many developers contributed to the documentation in the last three months?",
    },
    unit: "persons",
    direction: "up",
    numerator: {
      fr: "Les devs auteurs ou coauteurs d’au moins une contribution à la documentation, une fois chacun.",
      en: "The developers who are authors or co-authors of at least one contribution to the documentation, each once.",
    },
    denominator: {
      fr: "Les devs qui ont un jour de mission dans la période (pour la part, en détail).",
      en: "The developers with a day of mission in the period (for the share, in the details).",
    },
    sources: ["members", "contributions"],
    subject: "members",
    domain: "Développement",
    defaultPeriod: { months: 3 },
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "personal",
    threshold: 5,
    seed: "devex",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
  },
  calculate({ population: { members, strangers }, from, to }) {
    const isOurs = ({ day, kind }: { day: number; kind: string }) =>
      kind === "documentation" && day >= from && day < to;
    const authors = members.filter(({ contributions }) => contributions.some(isOurs));
    const unresolved = [...strangers.values()].filter((done) => done.some(isOurs)).length;
    const present = members.filter((member) => isPresentDuring(member, from, to));
    const share = authors.filter((member) => isPresentDuring(member, from, to)).length;
    const isTelling =
      Math.min(share, present.length - share) < documentationContributors.definition.threshold;
    return {
      value: authors.length,
      counts: { n: authors.length, unknown: unresolved },
      details: isTelling ? [] : [detail("share-of-present", (100 * share) / present.length)],
    };
  },
};
