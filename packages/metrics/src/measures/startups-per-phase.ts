import type { Measure } from "./measure-definition.ts";
import { countOutcome, detail } from "./outcomes.ts";
import { groupedBy } from "./preparation/grouped-by.ts";
import { isLiveOn, phaseOn } from "./preparation/prepared-startup.ts";

/** How many startups a team works on, with the number of startups in each phase as details. */
export const startupsPerPhase: Measure = {
  definition: {
    id: "startups-per-phase",
    version: 1,
    title: { fr: "Startups par phase", en: "Startups per phase" },
    question: {
      fr: "Sur combien de startups une équipe travaille-t-elle, et où en sont-elles ?",
      en: "How many startups does a team work on, and how far have they come?",
    },
    unit: "startups",
    direction: "none",
    numerator: {
      fr: "Les startups dont la phase du jour est vivante ; en détail, celles de chaque phase.",
      en: "The startups whose phase of the day is a live one; in the details, those of each phase.",
    },
    denominator: { fr: "Aucun : c’est un compte.", en: "None: it is a count." },
    sources: ["startups"],
    subject: "startups",
    domain: null,
    defaultPeriod: null,
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "public",
    threshold: 1,
    seed: "around",
    breakdowns: ["incubator", "phase"],
  },
  calculate({ population, asOf }) {
    const live = population.startups.filter((startup) => isLiveOn(startup, asOf)).length;
    const phases = groupedBy(population.startups, (startup) => phaseOn(startup, asOf));
    const details = [...phases].map(([phase, { length }]) => detail(`phase:${phase}`, length));
    return countOutcome(live, details.sort(byId));
  },
};

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
