import type { Measure } from "./measure-definition.ts";
import { detail, shareOutcome } from "./outcomes.ts";
import { isPresentDuring } from "./preparation/prepared-member.ts";

/** The share of developers who used some of the tenth of their time that is meant for the whole community. */
export const tenPercentUsers: Measure = {
  definition: {
    id: "ten-percent-users",
    version: 1,
    title: { fr: "Devs qui ont utilisé leurs 10 %", en: "Developers who used their 10 %" },
    question: {
      fr: "Quelle part des devs a utilisé ses 10 % pour des actions transverses ?",
      en: "Which share of developers used their 10 % for cross-cutting actions?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Ceux d’entre eux qui ont fait au moins une contribution pendant la période.",
      en: "Those of them who made at least one contribution during the period.",
    },
    denominator: {
      fr: "Les devs qui ont un jour de mission dans la période. Ce qui n’est noté nulle part ne se voit pas.",
      en: "The developers with a day of mission in the period. What nobody noted does not show.",
    },
    sources: ["members", "contributions"],
    subject: "members",
    domain: "Développement",
    defaultPeriod: { months: 3 },
    periodEnds: "as-of",
    dependsOnMissionEnds: true,
    disclosure: "personal",
    threshold: 5,
    seed: "devex",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
  },
  calculate({ population: { members }, from, to, options: { level } }) {
    const present = members.filter((member) => isPresentDuring(member, from, to));
    const used = present.filter(({ contributions }) =>
      contributions.some(({ day }) => day >= from && day < to),
    );
    const share = { numerator: used.length, known: present.length, unknown: 0 };
    return shareOutcome(share, level, [detail("persons", used.length)]);
  },
};
