import type { Measure } from "./measure-definition.ts";
import { retentionGap } from "./retention-gap.ts";

/** Whether women and men stay as long, by what they declared themselves; it is never inferred. */
export const retentionByGender: Measure = {
  definition: {
    id: "retention-by-gender",
    version: 1,
    title: { fr: "Rétention selon le genre déclaré", en: "Retention by declared gender" },
    question: {
      fr: "Les femmes et les hommes restent-ils aussi longtemps ?",
      en: "Do women and men stay as long?",
    },
    unit: "days",
    direction: "none",
    numerator: {
      fr: "Les jours de présence sur deux ans pour les femmes, moins ceux pour les hommes : 0 quand on reste aussi longtemps.",
      en: "The days of presence within two years of women, less those of men: 0 when all stay as long.",
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
    return retentionGap(context, "gender", retentionByGender.definition.threshold);
  },
};
