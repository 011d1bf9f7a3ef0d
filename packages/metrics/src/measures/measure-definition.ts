import type { Community } from "@communaute/schemas";
import type { Counts, Detail, Interval, Period, Text, Unit } from "../measurement.ts";
import type { PreparedCommunity } from "./preparation/prepared-community.ts";

/** Whether a value may be hidden: facts that are public one by one never are, what persons tell or do is. */
export type Disclosure = "public" | "personal" | "sensitive";

/** What the values of a measure speak of, and hence what they can be broken down by. */
export type Subject = "members" | "startups" | "sites" | "answers" | "problems";

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
  subject: Subject;
  /** The trade that it speaks of, unless the options name another; `null` for every member. */
  domain: string | null;
  /** The whole months or days that a value looks back on by default; `null` for a value of one day. */
  defaultPeriod: { months: number } | { days: number } | null;
  /** Whether the default period ends on the day itself, or where the ends of missions start to be trusted. */
  periodEnds: "as-of" | "settled";
  /** Whether later corrections of missions can change it: true of all that depends on their ends. */
  dependsOnMissionEnds: boolean;
  disclosure: Disclosure;
  /** The fewest persons or things behind a value that is shown. */
  threshold: number;
  /** Which of the community's own pages asked for it: `communaute-xp`, `devex`, or `around`. */
  seed: "communaute-xp" | "devex" | "around";
  /** The attributes that it can be broken down by, beside those given as options. */
  breakdowns: readonly string[];
  /**
   * When members are told apart: on the day unless told, or at their entry where staying is measured, since those who
   * stayed long have had the time to change (immortal time, Suissa 2008).
   */
  attributesAt?: "as-of" | "entry";
  /** The details that rest on the same persons as the value, and may be told of a part that is protected. */
  safeDetails?: readonly string[];
}

/** What a calculation is given, complete, in days counted from 1970-01-01: nothing is read from a clock. */
export interface MeasureContext {
  /** The whole community, or the segment that the value speaks of. */
  population: PreparedCommunity;
  asOf: number;
  /** What is known only later than this day is not used. */
  knownAt: number;
  /** From this day on, the ends of missions are not trusted yet: `knownAt` less `settle`, at most `asOf`. */
  cut: number;
  /** The days that the value looks back on: the first one counted, the last one not. */
  from: number;
  to: number;
  options: ChosenOptions;
}

/** The definitions that a caller may choose otherwise; each changes what the value means. */
export interface MeasureOptions {
  /** Days of absence that do not end a spell; 92 unless told. */
  gap?: number | undefined;
  /** Days after which the end of a mission is trusted; 92 unless told, never below `gap`. */
  settle?: number | undefined;
  /** How sure intervals are; 0.95 unless told. */
  level?: number | undefined;
  /** The trade that measures about developers speak of; `null` for every member. */
  domain?: string | null | undefined;
  /** Which grades count as an A in security; A+ and A unless told. */
  grades?: readonly string[] | undefined;
  /** Which tools grade the security; all that said something unless told. */
  tools?: readonly string[] | undefined;
  /** The two declared values that a comparison sets against each other, such as `{ gender: ["femme", "homme"] }`. */
  groups?: Readonly<Record<string, readonly [string, string]>> | undefined;
  /** What members declared of themselves, by member and then by attribute; it is never inferred. */
  attributes?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** The same options, none left open. */
export interface ChosenOptions {
  gap: number;
  settle: number;
  level: number;
  grades: readonly string[];
  tools: readonly string[] | null;
  groups: Readonly<Record<string, readonly [string, string]>>;
}

/** What a calculation found, before the engine adds what its definition and its context say. */
export interface Outcome {
  value: number | null;
  interval?: Interval | undefined;
  counts: Counts;
  details?: Detail[] | undefined;
  /** The period, where the calculation chose it itself, as the last wave of a survey. */
  period?: Period | undefined;
  /** Why there is no value, or why it must be read with care. */
  because?: Text | undefined;
  /** Whether it would tell what each person answered, because all answered alike. */
  isTelling?: boolean | undefined;
  /** Whether it rests on few, or on a part only of what it speaks of. */
  isIndicative?: boolean | undefined;
}

/** A measure: its definition, and the calculation that gives its values. */
export interface Measure {
  definition: MeasureDefinition;
  calculate(context: MeasureContext): Outcome;
}
