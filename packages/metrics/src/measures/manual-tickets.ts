import { addMonths } from "@communaute/schemas";
import type { Detail } from "../measurement.ts";
import { type Exposed, poissonRate } from "../statistics/rates/poisson-rate.ts";
import { poissonRateRatio } from "../statistics/rates/poisson-rate-ratio.ts";
import { dateOf, dayOf } from "../time/day-of.ts";
import type { Measure } from "./measure-definition.ts";
import { detail, FEW, FEWEST, INSUFFICIENT } from "./outcomes.ts";
import { liveDays, type PreparedStartup } from "./preparation/prepared-startup.ts";
import { logRateError, widened } from "./rate-between-units.ts";

/** How many requests a person has to handle for a startup and a month, startups without any included. */
export const manualTickets: Measure = {
  definition: {
    id: "manual-tickets",
    version: 1,
    title: { fr: "Tickets OPS gérés à la main par startup", en: "Manual OPS tickets per startup" },
    question: {
      fr: "Combien de tickets OPS une personne doit-elle traiter, par startup et par mois ?",
      en: "How many OPS tickets must a person handle, per startup and month?",
    },
    unit: "per-startup-month",
    direction: "down",
    numerator: {
      fr: "Les tickets d’une startup clos par une personne pendant la période ; en détail, rapportés au même trimestre de l’an passé.",
      en: "The tickets of a startup that a person closed during the period; in the details, against the same quarter last year.",
    },
    denominator: {
      fr: "Les jours de startup vivante de la période, divisés par 30,4375 ; celles sans ticket comptent.",
      en: "The days of live startups in the period, divided by 30.4375; those without a ticket count.",
    },
    sources: ["startups", "tickets"],
    subject: "startups",
    domain: null,
    defaultPeriod: { months: 3 },
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "public",
    threshold: 1,
    seed: "devex",
    breakdowns: ["incubator", "phase"],
  },
  calculate({ population: { startups }, from, to, options: { level } }) {
    const now = loadOf(startups, from, to);
    const counts = {
      numerator: now.tickets,
      denominator: now.months,
      n: now.startups,
      unknown: now.ofUnknownHand,
    };
    if (now.startups < FEWEST) return { value: null, counts, because: INSUFFICIENT };
    const yearBefore = (day: number) => dayOf(addMonths(dateOf(day), -12));
    const before = loadOf(startups, yearBefore(from), yearBefore(to));
    return {
      value: now.tickets / now.months,
      interval: widened(
        poissonRate(exposedOf(now), level)?.interval,
        now.tickets / now.months,
        logRateError(now.units),
      ),
      counts,
      details: change(now, before, level),
      isIndicative: now.startups < FEW,
    };
  },
};

interface Load {
  tickets: number;
  ofUnknownHand: number;
  months: number;
  startups: number;
  /** The same, startup by startup. */
  units: Exposed[];
}

/** The average length of a month of the Gregorian calendar. */
const DAYS_A_MONTH = 30.4375;

function loadOf(startups: readonly PreparedStartup[], from: number, to: number): Load {
  const load: Load = { tickets: 0, ofUnknownHand: 0, months: 0, startups: 0, units: [] };
  const during = (day: number) => day >= from && day < to;
  for (const startup of startups) {
    const days = liveDays(startup, from, to);
    if (days === 0) continue;
    load.startups += 1;
    const unit = {
      events: startup.manualTickets.filter(during).length,
      exposure: days / DAYS_A_MONTH,
    };
    load.units.push(unit);
    load.months += unit.exposure;
    load.tickets += unit.events;
    load.ofUnknownHand += startup.ticketsOfUnknownHand.filter(during).length;
  }
  return load;
}

/** The rate of a year before, and how many times it the rate is now; nothing when no startup was live then. */
function change(now: Load, before: Load, level: number): Detail[] {
  if (before.startups < FEWEST || before.months === 0) return [];
  const rate = detail("same-period-last-year", before.tickets / before.months);
  const found = poissonRateRatio(exposedOf(now), exposedOf(before), level);
  if (found === null || !Number.isFinite(found.ratio)) return [rate, detail("rate-ratio", null)];
  const errors = [logRateError(now.units), logRateError(before.units)];
  const error = errors.includes(null) ? null : Math.hypot(...errors.map((each) => each ?? 0));
  return [rate, detail("rate-ratio", found.ratio, widened(found.interval, found.ratio, error))];
}

function exposedOf({ tickets, months }: Load) {
  return { events: tickets, exposure: months };
}
