import type { Detail, Text } from "../measurement.ts";
import { survivalQuantile } from "../statistics/survival/survival-quantile.ts";
import { dateOf } from "../time/day-of.ts";
import type { Measure } from "./measure-definition.ts";
import { detail, FEW, INSUFFICIENT, incomparable } from "./outcomes.ts";
import type { PreparedMember } from "./preparation/prepared-member.ts";
import {
  isTooFew,
  NOTHING_SETTLED,
  observedSpells,
  restrictedMeanDetail,
  survivalDetail,
} from "./survival-figures.ts";

/** How long developers stay: the day by which half have left, of all who were seen during a year. */
export const missionDuration: Measure = {
  definition: {
    id: "mission-duration",
    version: 1,
    title: { fr: "Durée des missions", en: "Mission duration" },
    question: {
      fr: "Combien de temps les devs restent-ils dans la communauté ?",
      en: "How long do developers stay in the community?",
    },
    unit: "days",
    direction: "up",
    numerator: {
      fr: "Le jour du séjour où la moitié est partie : médiane de Kaplan et Meier de la période, avec entrée retardée.",
      en: "The day of the spell by which half have left: Kaplan–Meier median of the period, with delayed entry.",
    },
    denominator: {
      fr: "Les séjours de devs qui ont au moins un jour dans la période ; les fins des 92 derniers jours ne sont pas crues.",
      en: "The spells of developers with at least one day in the period; ends of the last 92 days are not trusted.",
    },
    sources: ["members"],
    subject: "members",
    domain: "Développement",
    defaultPeriod: { days: 365 },
    periodEnds: "settled",
    dependsOnMissionEnds: true,
    disclosure: "public",
    threshold: 1,
    seed: "devex",
    breakdowns: ["domain", "incubator", "status", "memberType", "phase"],
    attributesAt: "entry",
    safeDetails: [
      "median-at-least",
      "survival-183",
      "survival-365",
      "survival-730",
      "restricted-mean-730",
    ],
  },
  calculate({ population: { members }, from, to: end, cut, options: { level } }) {
    const to = Math.min(end, cut);
    if (from >= to) return { value: null, counts: { n: 0 }, because: NOTHING_SETTLED };
    const seen = observedSpells(members, from, to, level);
    const counts = { numerator: seen.departures, denominator: seen.n, n: seen.n };
    const period = { from: dateOf(from), to: dateOf(to) };
    if (isTooFew(seen)) {
      return {
        value: null,
        counts,
        period,
        because: INSUFFICIENT,
        details: naive(members, from, to),
      };
    }
    const { value, low, high } = survivalQuantile(seen.curve);
    const method = "Kaplan–Meier, log-log (Brookmeyer–Crowley)";
    return {
      value,
      counts,
      period,
      details: [
        ...(high === null && low !== null ? [detail("median-at-least", low)] : []),
        survivalDetail(seen, 183, "survival-183"),
        survivalDetail(seen, 365, "survival-365"),
        survivalDetail(seen, 730, "survival-730"),
        restrictedMeanDetail(seen, "restricted-mean-730"),
        ...naive(members, from, to),
      ],
      ...(value !== null && low !== null && high !== null
        ? { interval: { low, high, level, method } }
        : {}),
      ...(value === null ? { because: MEDIAN_NOT_REACHED } : {}),
      isIndicative: seen.n < FEW,
    };
  },
};

const MEDIAN_NOT_REACHED: Text = {
  fr: "Plus de la moitié reste au-delà de ce qui a été observé : lis la survie à 365 jours et la moyenne restreinte.",
  en: "More than half stay beyond what was observed: read the survival at 365 days and the restricted mean.",
};

/** The means that are usually told, which say whatever one wants: only as a warning. */
function naive(members: readonly PreparedMember[], from: number, to: number): Detail[] {
  const spells = members.flatMap((member) => member.spells);
  const ended = spells.filter(({ end }) => end >= from && end < to);
  const startedToo = ended.filter(({ start }) => start >= from);
  const present = spells.filter(({ start, end }) => start < to && end >= to);
  return [
    incomparable("naive-mean-of-ended", mean(ended.map(({ start, end }) => end - start + 1))),
    incomparable(
      "naive-mean-of-started-and-ended",
      mean(startedToo.map(({ start, end }) => end - start + 1)),
    ),
    incomparable("naive-mean-age-of-present", mean(present.map(({ start }) => to - start))),
  ];
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
