import type { DueUnit, Roll } from "./due.ts";

/** The languages in which due dates are written. */
export type DueLanguage = "fr" | "en";

/** A word in the singular and in the plural. */
export type Numbered = readonly [singular: string, plural: string];

/** The words of a due date in one language. */
export interface DueWords {
  /** The letter of the day that a list counts from. */
  letter: string;
  /** Whether a count takes the singular: « 0 jour » does, “0 days” does not. */
  isSingular: (count: number) => boolean;
  /** What follows the letter and its number; the first is the one to write. */
  afterLetter: Readonly<Record<DueUnit, readonly Numbered[]>>;
  /** What follows a number alone; the first is the one to write. */
  afterNumber: Readonly<Record<DueUnit, readonly Numbered[]>>;
  after: string;
  before: string;
  rolls: Readonly<Record<Roll, string>>;
}

const FRENCH_UNITS = {
  day: [["jour", "jours"]],
  "working-day": [["jour ouvré", "jours ouvrés"]],
  week: [["semaine", "semaines"]],
  month: [["mois", "mois"]],
} as const;

const ENGLISH_UNITS = {
  day: [["day", "days"]],
  "working-day": [
    ["working day", "working days"],
    ["business day", "business days"],
  ],
  week: [["week", "weeks"]],
  month: [["month", "months"]],
} as const;

/** The words of due dates, by language. */
export const DUE_WORDS: Readonly<Record<DueLanguage, DueWords>> = {
  fr: {
    letter: "J",
    isSingular: (count) => count < 2,
    afterLetter: {
      ...FRENCH_UNITS,
      day: [["", ""], ...FRENCH_UNITS.day],
      "working-day": [["ouvré", "ouvrés"], ...FRENCH_UNITS["working-day"]],
    },
    afterNumber: FRENCH_UNITS,
    after: "après",
    before: "avant",
    rolls: { next: "ou après", previous: "ou avant", none: "exactement" },
  },
  en: {
    letter: "D",
    isSingular: (count) => count === 1,
    afterLetter: { ...ENGLISH_UNITS, day: [["", ""], ...ENGLISH_UNITS.day] },
    afterNumber: ENGLISH_UNITS,
    after: "after",
    before: "before",
    rolls: { next: "or after", previous: "or before", none: "exactly" },
  },
};
