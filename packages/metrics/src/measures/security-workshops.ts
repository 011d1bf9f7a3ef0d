import { dayOf } from "../time/day-of.ts";
import type { Measure } from "./measure-definition.ts";
import { detail, shareOutcome } from "./outcomes.ts";
import { isLiveOn, type PreparedStartup, phaseOn } from "./preparation/prepared-startup.ts";

/** The share of startups under way that have held a security workshop since they exist. */
export const securityWorkshops: Measure = {
  definition: {
    id: "security-workshops",
    version: 1,
    title: {
      fr: "Startups ayant fait un atelier de sécurité",
      en: "Startups with a security workshop",
    },
    question: {
      fr: "Quelle part des startups a fait au moins un atelier de sécurité ?",
      en: "Which share of startups has held at least one security workshop?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Celles qui ont fait au moins un atelier de sécurité jusqu’à ce jour ; en détail, dans les 24 derniers mois.",
      en: "Those that held at least one security workshop up to the day; in the details, in the last 24 months.",
    },
    denominator: {
      fr: "Les startups qu’une équipe construit, accélère, consolide ou opère ce jour-là.",
      en: "The startups that a team constructs, accelerates, consolidates or operates on the day.",
    },
    sources: ["startups", "workshops"],
    subject: "startups",
    domain: null,
    defaultPeriod: null,
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "public",
    threshold: 1,
    seed: "devex",
    breakdowns: ["incubator", "phase"],
  },
  calculate({ population: { startups }, asOf, options: { level } }) {
    const built = startups.filter(
      (startup) => isLiveOn(startup, asOf) && phaseOn(startup, asOf) !== "investigation",
    );
    const since = (day: number) => built.filter((one) => hasHeldOne(one, day, asOf)).length;
    const ever = since(Number.NEGATIVE_INFINITY);
    const lately = since(asOf - TWO_YEARS);
    const outcome = shareOutcome({ numerator: ever, known: built.length, unknown: 0 }, level);
    if (outcome.value === null) return outcome;
    const recent = shareOutcome({ numerator: lately, known: built.length, unknown: 0 }, level);
    const last = detail("last-24-months", recent.value, recent.interval);
    return { ...outcome, details: [...(outcome.details ?? []), last] };
  },
};

const TWO_YEARS = 730;

/** A workshop without a day took place some time: it counts in all, and in no period. */
function hasHeldOne({ workshops }: PreparedStartup, from: number, asOf: number): boolean {
  return workshops.some(({ kind, on }) => {
    if (kind !== "security") return false;
    if (on === undefined) return from === Number.NEGATIVE_INFINITY;
    return dayOf(on) >= from && dayOf(on) <= asOf;
  });
}
