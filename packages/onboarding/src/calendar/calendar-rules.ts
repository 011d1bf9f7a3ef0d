import type { HolidayId } from "./legal-holidays.ts";

/** The name of a holiday in both languages. */
export interface HolidayNames {
  fr: string;
  en: string;
}

/** When a holiday is kept. */
export interface HolidayRule {
  /**
   * Each year on `MM-DD`, once on `YYYY-MM-DD`, or as many days after Easter Sunday as a number
   * says (negative: before it).
   *
   * A day that a year does not have, as `02-29`, is not kept in it.
   */
  on: string | number;
  /** The first year in which it is kept. */
  since?: number | undefined;
  /** The last year in which it is kept. */
  until?: number | undefined;
}

/** A holiday that the law names. */
export interface LegalHoliday extends HolidayRule {
  id: HolidayId;
}

/** A day on which a place is closed by its own choice or custom. */
export interface OwnHoliday extends HolidayRule {
  names: HolidayNames;
}

/** What a place does otherwise than the list of its zone says. */
export interface CalendarRules {
  /** Days that are worked all the same: ids of legal holidays, or single days as `2026-05-25`. */
  worked?: readonly string[] | undefined;
  /** Days on which the place is closed besides. */
  closed?: readonly OwnHoliday[] | undefined;
}
