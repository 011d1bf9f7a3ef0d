import type { Measurement, Unit } from "@communaute/metrics";
import type { Text } from "@communaute/schemas";
import type { Language } from "./language.ts";

/** A value of a measure and its unit, in words: « 23,7 points », “4.2 %”. */
export function measured(value: number, unit: Unit, language: Language): string {
  const figure = new Intl.NumberFormat(language, {
    maximumFractionDigits: DIGITS[unit] ?? 0,
    signDisplay: unit === "points" ? "exceptZero" : "auto",
  }).format(value);
  const word = UNITS[unit][language];
  return `${figure.replace("-", "−")}${word === "" ? "" : `\u00a0${word}`}`;
}

/** What a measurement found, in words; what it is when there is no value to show. */
export function found({ value, unit, status }: Measurement, language: Language): string {
  if (status === "suppressed") return STATUSES.suppressed[language];
  return value === null ? STATUSES.missing[language] : measured(value, unit, language);
}

/** How far a value can be relied on, in words. */
export const STATUSES = {
  sound: { fr: "solide", en: "sound" },
  indicative: { fr: "indicatif", en: "indicative" },
  suppressed: { fr: "masqué", en: "hidden" },
  missing: { fr: "pas de valeur", en: "no value" },
} as const satisfies Record<Measurement["status"], Text>;

const DIGITS: Partial<Record<Unit, number>> = {
  points: 1,
  percent: 1,
  index: 1,
  "per-startup-month": 2,
  "per-person-year": 3,
};

const UNITS: Record<Unit, Text> = {
  points: { fr: "points", en: "points" },
  percent: { fr: "%", en: "%" },
  days: { fr: "jours", en: "days" },
  persons: { fr: "personnes", en: "people" },
  startups: { fr: "startups", en: "startups" },
  problems: { fr: "problèmes", en: "problems" },
  sites: { fr: "sites", en: "sites" },
  "per-startup-month": { fr: "par startup et par mois", en: "per startup and month" },
  "per-person-year": { fr: "par personne et par an", en: "per person and year" },
  index: { fr: "sur 100", en: "out of 100" },
};
