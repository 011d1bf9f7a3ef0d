import type { Measure } from "./measure-definition.ts";
import { countOutcome } from "./outcomes.ts";
import { isPresent } from "./preparation/prepared-member.ts";

/** How many members have a mission on the day. */
export const activeMembers: Measure = {
  definition: {
    id: "active-members",
    version: 1,
    title: { fr: "Membres actifs", en: "Active members" },
    question: {
      fr: "Combien de personnes font partie de la communauté ce jour-là ?",
      en: "How many people are part of the community on that day?",
    },
    unit: "persons",
    direction: "none",
    numerator: {
      fr: "Les membres dont une mission a commencé et n’est pas finie ; ses deux bornes comptent.",
      en: "The members one of whose missions has started and not ended; both its days count.",
    },
    denominator: { fr: "Aucun : c’est un compte.", en: "None: it is a count." },
    sources: ["members"],
    subject: "members",
    domain: null,
    defaultPeriod: null,
    periodEnds: "as-of",
    dependsOnMissionEnds: true,
    disclosure: "public",
    threshold: 1,
    seed: "around",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
  },
  calculate({ population, asOf }) {
    return countOutcome(population.members.filter((member) => isPresent(member, asOf)).length);
  },
};
