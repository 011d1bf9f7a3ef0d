import type { Measure } from "./measure-definition.ts";
import { retentionGap } from "./retention-gap.ts";

/** Whether juniors and seniors stay as long, by what they declared themselves; it is never inferred. */
export const retentionByExperience: Measure = {
  definition: {
    id: "retention-by-experience",
    version: 1,
    title: {
      fr: "Rétention selon l’expérience déclarée à l’arrivée",
      en: "Retention by experience declared at entry",
    },
    question: {
      fr: "Les personnes juniors et seniors restent-elles aussi longtemps ?",
      en: "Do juniors and seniors stay as long?",
    },
    unit: "days",
    direction: "none",
    numerator: {
      fr: "Les jours de présence sur deux ans pour les juniors, moins ceux pour les seniors : 0 quand on reste aussi longtemps.",
      en: "The days of presence within two years of juniors, less those of seniors: 0 when all stay as long.",
    },
    denominator: {
      fr: "Les séjours de devs de la période dont la personne l’a déclaré ; les autres sont inconnus, jamais devinés.",
      en: "The spells of developers in the period who declared it; the others are unknown, never guessed.",
    },
    sources: ["members"],
    subject: "members",
    domain: "Développement",
    defaultPeriod: { days: 365 },
    periodEnds: "settled",
    dependsOnMissionEnds: true,
    disclosure: "sensitive",
    threshold: 11,
    seed: "devex",
    breakdowns: [],
  },
  calculate(context) {
    return retentionGap(context, "experience", retentionByExperience.definition.threshold);
  },
};
