import type { CalendarDate, Community, Diagnostic } from "@communaute/schemas";
import type { Measurement, Period, Provenance, Text, Unit } from "../measurement.ts";

/** Whether a value may be hidden: facts that are public one by one never are, what persons tell or do is. */
export type Disclosure = "public" | "personal" | "sensitive";

/** What the world already knows of a measure before any calculation: its words, its unit, its rules. */
export interface MeasureDefinition {
  id: string;
  version: number;
  title: Text;
  question: Text;
  unit: Unit;
  direction: "up" | "down" | "none";
  numerator: Text;
  denominator: Text;
  /** The parts of a community that it is counted from. */
  sources: readonly (keyof Community)[];
  /** The whole months or days that a value looks back on by default; `null` for a value of one day. */
  defaultPeriod: { months: number } | { days: number } | null;
  disclosure: Disclosure;
  /** The fewest persons or things behind a value that is shown. */
  threshold: number;
  /** Which of the community's own pages asked for it: `communaute-xp`, `devex`, or `around`. */
  seed: "communaute-xp" | "devex" | "around";
  /** The attributes that it can be broken down by, beside those given as options. */
  breakdowns: readonly string[];
}

/** What a calculation is given, complete: nothing is read from a clock. */
export interface MeasureContext {
  community: Community;
  asOf: CalendarDate;
  /** What is known only later than this day is not used; `asOf` unless told. */
  knownAt: CalendarDate;
  period: Period;
  options: MeasureOptions;
  provenance: Provenance[];
}

/** The definitions that a caller may choose otherwise; each changes what the value means. */
export interface MeasureOptions {
  /** Days of absence that do not end a spell; 92 unless told. */
  gap?: number | undefined;
  /** Days after which the end of a mission is trusted; 92 unless told, never below `gap`. */
  settle?: number | undefined;
  level?: number | undefined;
}

/** A measure: its definition, and the calculation that gives its values. */
export interface Measure {
  definition: MeasureDefinition;
  calculate(context: MeasureContext): { value: Measurement; diagnostics: Diagnostic[] };
}
