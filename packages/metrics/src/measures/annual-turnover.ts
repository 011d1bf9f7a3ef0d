import { poissonRate } from "../statistics/rates/poisson-rate.ts";
import { departuresBetween } from "./departures.ts";
import type { Measure } from "./measure-definition.ts";
import { FEW, FEWEST, INSUFFICIENT } from "./outcomes.ts";
import type { PreparedMember } from "./preparation/prepared-member.ts";
import { FEWEST_DEPARTURES } from "./survival-figures.ts";

/** How many leave for a person and a year of presence. */
export const annualTurnover: Measure = {
  definition: {
    id: "annual-turnover",
    version: 1,
    title: { fr: "Rotation annuelle", en: "Annual turnover" },
    question: {
      fr: "Combien de départs, pour l’effectif que nous sommes ?",
      en: "How many departures, for the headcount that we have?",
    },
    unit: "per-person-year",
    direction: "down",
    numerator: {
      fr: "Les séjours finis pendant la période.",
      en: "The spells that ended during the period.",
    },
    denominator: {
      fr: "Les jours de séjour de la période, divisés par 365,25.",
      en: "The days of spells in the period, divided by 365.25.",
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
  calculate({ population: { members }, from, to: end, asOf, options: { level } }) {
    const to = Math.min(end, asOf);
    const left = departuresBetween(members, from, to);
    const { days, n } = presence(members, from, to);
    const years = days / DAYS_A_YEAR;
    const counts = { numerator: left, denominator: years, n };
    if (n < FEWEST || left < FEWEST_DEPARTURES) {
      return { value: null, counts, because: INSUFFICIENT };
    }
    const interval = poissonRate({ events: left, exposure: years }, level)?.interval;
    return { value: left / years, interval, counts, isIndicative: n < FEW };
  },
};

const DAYS_A_YEAR = 365.25;

/** The days of spells that lie in a period, and of how many spells. */
function presence(members: readonly PreparedMember[], from: number, to: number) {
  let days = 0;
  let n = 0;
  for (const { spells } of members) {
    for (const { start, end } of spells) {
      const own = Math.min(end + 1, to) - Math.max(start, from);
      if (own <= 0) continue;
      days += own;
      n += 1;
    }
  }
  return { days, n };
}
