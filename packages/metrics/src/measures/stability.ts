import type { Measure } from "./measure-definition.ts";
import { shareOutcome } from "./outcomes.ts";
import { isPresent } from "./preparation/prepared-member.ts";

/** The share of those present on the first day of the period who are present on the day after its last one. */
export const stability: Measure = {
  definition: {
    id: "stability",
    version: 1,
    title: { fr: "Stabilité", en: "Stability" },
    question: {
      fr: "De celles et ceux qui étaient là il y a un an, combien le sont encore ?",
      en: "Of those who were here a year ago, how many still are?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Les membres présents au début de la période, et présents à sa fin.",
      en: "The members present when the period starts, and present when it ends.",
    },
    denominator: {
      fr: "Les membres présents au début de la période.",
      en: "The members present when the period starts.",
    },
    sources: ["members"],
    subject: "members",
    domain: null,
    defaultPeriod: { months: 12 },
    periodEnds: "settled",
    dependsOnMissionEnds: true,
    disclosure: "public",
    threshold: 1,
    seed: "around",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
  },
  calculate({ population, from, to, options }) {
    const present = population.members.filter((member) => isPresent(member, from));
    const stayed = present.filter((member) => isPresent(member, to)).length;
    return shareOutcome({ numerator: stayed, known: present.length, unknown: 0 }, options.level);
  },
};
