import type { CalendarDate } from "@communaute/schemas";

/** What a value counts in; `persons`, `tickets` and the like are plain counts. */
export type Unit =
  | "points"
  | "percent"
  | "days"
  | "persons"
  | "startups"
  | "problems"
  | "sites"
  | "per-startup-month"
  | "per-person-year"
  | "index";

/** Between which values the truth may lie, at a level such as 0.95, and how that was worked out. */
export interface Interval {
  low: number;
  high: number;
  level: number;
  method: string;
}

/** How many things a value rests on; `unknown` ones belong to the population, but nothing is known of them. */
export interface Counts {
  numerator?: number;
  denominator?: number;
  n: number;
  unknown?: number;
}

/** From its first day up to, and without, its last one. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

/** The part of the population that a value speaks of. */
export interface Segment {
  by: string;
  value: string;
}

/** Where the rows of a value come from. */
export interface Provenance {
  id: string;
  readAt?: string;
  version?: string;
  note?: string;
}

/**
 * How far a value can be relied on: `sound`; `indicative` when it rests on few; `suppressed` when showing
 * it could tell something of a person; `missing` when there is none. `because` says why.
 */
export type Status = "sound" | "indicative" | "suppressed" | "missing";

/** A figure that stands beside the value: another estimate, a bound, a count by class. */
export interface Detail {
  id: string;
  value: number | null;
  interval?: Interval;
  /** Whether it must not be compared from one period to another, and is shown as a warning only. */
  isComparable: boolean;
}

/** One value of a measure, with all that a reader needs to judge it; `value` is `null` when there is none to show. */
export interface Measurement {
  measure: string;
  /** The version of the definition: values of two versions do not compare. */
  version: number;
  value: number | null;
  unit: Unit;
  interval?: Interval;
  counts: Counts;
  asOf: CalendarDate;
  period?: Period;
  segment?: Segment;
  status: Status;
  because?: Text;
  /** Whether later corrections of the sources may still change the value. */
  isProvisional: boolean;
  details: Detail[];
  sources: Provenance[];
}

/** The same sentence in French and in English. */
export interface Text {
  fr: string;
  en: string;
}
