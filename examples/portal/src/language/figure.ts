import type { Unit } from "@communaute/metrics";
import type { Counted } from "./counted.ts";
import type { Language } from "./language.ts";

/** What a figure counts in: the units of measures, and those of the figures beside them. */
export type FigureUnit = Unit | "count" | "ratio" | "probability";

/** A figure as a language writes it, without its unit: « −12,5 », “−12.5”; percents keep their sign. */
export function figure(value: number, unit: FigureUnit, language: Language): string {
  const digits = DIGITS[unit];
  const isPercent = unit === "percent";
  return new Intl.NumberFormat(language, {
    style: isPercent ? "percent" : "decimal",
    minimumFractionDigits: Number.isInteger(value) && !isPercent ? 0 : digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  })
    .format(isPercent ? value / 100 : value)
    .replace("-", "−");
}

/** The words that follow a figure, in its number; none for percents, counts and ratios. */
export function unitWords(value: number, unit: FigureUnit, language: Language): string {
  const words = WORDS[unit];
  if (words === undefined) return "";
  const form = new Intl.PluralRules(language).select(Math.abs(value)) === "one" ? "one" : "other";
  return words[form][language];
}

/** A figure with its unit: « 42 jours », “12.5%”. */
export function figureWithUnit(value: number, unit: FigureUnit, language: Language): string {
  return `${figure(value, unit, language)} ${unitWords(value, unit, language)}`.trim();
}

const DIGITS: Readonly<Record<FigureUnit, number>> = {
  points: 1,
  percent: 1,
  days: 0,
  persons: 0,
  startups: 0,
  problems: 0,
  sites: 0,
  count: 0,
  index: 1,
  ratio: 2,
  "per-startup-month": 2,
  "per-person-year": 2,
  probability: 3,
};

const WORDS: Readonly<Partial<Record<FigureUnit, Counted>>> = {
  points: { one: { fr: "point", en: "point" }, other: { fr: "points", en: "points" } },
  days: { one: { fr: "jour", en: "day" }, other: { fr: "jours", en: "days" } },
  persons: { one: { fr: "personne", en: "person" }, other: { fr: "personnes", en: "persons" } },
  startups: { one: { fr: "startup", en: "startup" }, other: { fr: "startups", en: "startups" } },
  problems: { one: { fr: "problème", en: "problem" }, other: { fr: "problèmes", en: "problems" } },
  sites: { one: { fr: "site", en: "site" }, other: { fr: "sites", en: "sites" } },
  index: {
    one: { fr: "sur 100", en: "out of 100" },
    other: { fr: "sur 100", en: "out of 100" },
  },
  "per-startup-month": {
    one: { fr: "demande par startup et par mois", en: "ticket per startup and month" },
    other: { fr: "demandes par startup et par mois", en: "tickets per startup and month" },
  },
  "per-person-year": {
    one: { fr: "départ par personne et par an", en: "departure per person and year" },
    other: { fr: "départs par personne et par an", en: "departures per person and year" },
  },
};
