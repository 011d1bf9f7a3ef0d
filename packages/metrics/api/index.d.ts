import { M as Measurement, T as Text, U as Unit, I as Interval, C as Counts, D as Detail, P as Period, a as Provenance } from 'shared-1';
export { S as Segment, b as Status } from 'shared-1';
import { Member, Mission, Startup, Workshop, SiteAudit, SurveyWave, Survey, SurveyAnswer, Community, CalendarDate, Diagnostic, Reading } from '@communaute/schemas';
import { S as Spell } from 'shared-2';
export { C as CohortCell, a as CohortRow, b as CohortTally, c as CountsByName, D as DEFAULT_GAP, d as DatedMission, e as DistinctTally, G as Groups, L as LikertCount, f as LikertTally, O as OPEN_END, g as Observation, R as RateTally, h as ScoreCount, i as ScoreTally, j as ShareTally, k as StateCount, l as StateTally, m as SurvivalTally, T as Transition, n as TransitionTally, U as UNKNOWN_GROUP, o as likertTallyOfCounts, p as mergeCohorts, q as mergeDistinct, r as mergeGroups, s as mergeLikert, t as mergeRates, u as mergeScores, v as mergeShares, w as mergeStates, x as mergeSurvival, y as mergeTransitions, z as observationAsOf, A as observationDuring, B as scoreTallyOfCounts, E as spellsOf, F as stateTallyOfCounts, H as tallyByGroup, I as tallyCohorts, J as tallyDistinct, K as tallyLikert, M as tallyRate, N as tallyScores, P as tallyShare, Q as tallyStates, V as tallySurvival, W as tallyTransitions } from 'shared-2';

/** How far the persons behind a measure are to be protected. */
interface Protection {
    disclosure: "public" | "personal" | "sensitive";
    /** The fewest persons that a shown cell may speak of. */
    threshold: number;
    /** What each person or body adds to the value, where it is a sum: a value that is nearly all of one is hidden. */
    contributions?: readonly number[];
}
/**
 * The same measurements, those hidden that would tell something of a person, and as many more as it takes for nobody to
 * find them again by adding and subtracting within a table, between tables or between days. Public facts stay.
 */
declare function protectPublication(measurements: readonly Measurement[], protectionOf: (measurement: Measurement) => Protection): Measurement[];

/** What a publication gives away; all lists are empty when it keeps its promise. */
interface DisclosureAudit {
    /** Hidden cells whose counts follow from those that are shown. */
    recoverable: Measurement[];
    /** Hidden cells, not recoverable, of which what is shown leaves fewer possible counts than the threshold. */
    nearlyKnown: Measurement[];
    /** Cells that are shown although too few persons stand behind them, or behind what their value tells. */
    exposed: Measurement[];
    /** Shown cells, and the tables they stand in, that tell too little more than an earlier day did. */
    tooNear: Measurement[];
}
/**
 * Attacks a publication as a reader could who knows which cells add up: solves the equations of all its tables at once in
 * whole numbers, bounds what is left, since no count is below 0, and holds the days of a period side by side.
 *
 * It does not weigh what somebody may guess who knows some of the answers, nor join bounds of several equations.
 */
declare function auditDisclosure(measurements: readonly Measurement[], protectionOf: (measurement: Measurement) => Protection): DisclosureAudit;

/**
 * Whether the crossing of attributes isolates people, and is then refused as a whole: more than one in five of those
 * counted would stand in a cell below the threshold. Empty cells isolate nobody; a crossing of nobody is not refused.
 */
declare function isCrossingRefused(cells: readonly number[], threshold: number): boolean;

/**
 * Whether one contributor makes up more than `share` of a sum, whose value then tells theirs: 0.85 is the rule of French
 * official statistics. A sum of nothing is dominated by nobody.
 */
declare function isDominated(contributions: readonly number[], share?: number): boolean;

/**
 * How many answers of a survey may be told of: all of them once `threshold` more stand there than were told before, and
 * else no more than before. Told one by one, each answer could be read off the change.
 *
 * So it is at the closing too: the last few answers after a batch stay untold. Whoever wants them all told waits for the
 * closing, with nothing told before. No answers give 0.
 */
declare function releasableBatch(told: number, answers: number, threshold: number): number;
/**
 * Whether the number of answers of each score may be shown: from 30 answers on, and only if at least two classes hold two
 * or more; else everybody's answer could be read off it (ℓ-diversity, Machanavajjhala 2007).
 */
declare function isHistogramReleasable(classes: readonly number[]): boolean;

/** What a member did for the whole community on a day. */
interface DatedContribution {
    day: number;
    kind: string;
}
/** A member in whole days, so that nothing is read twice: missions, their spells, and contributions. */
interface PreparedMember {
    member: Member;
    /** The missions whose days make sense, in order of their starts. */
    missions: readonly (Spell & {
        mission: Mission;
    })[];
    /** Days covered by some mission, without overlap: what tells whether a member is active. */
    stints: readonly Spell[];
    /** Missions less than `gap` days apart, merged: what tells how long a member stays. */
    spells: readonly Spell[];
    /** In order of their days. */
    contributions: readonly DatedContribution[];
}

/** A startup with what other sources tell of it, in whole days. */
interface PreparedStartup {
    startup: Startup;
    phases: readonly {
        name: string;
        start: number;
        end: number | undefined;
    }[];
    workshops: readonly Workshop[];
    /** The days on which requests that a person handled were closed. */
    manualTickets: readonly number[];
    /** The days on which requests were closed of which nobody can say whether a person handled them. */
    ticketsOfUnknownHand: readonly number[];
}

/** A site with its scans in order of their days, and the startup that it belongs to, when one is known. */
interface PreparedSite {
    url: string;
    startup: PreparedStartup | undefined;
    /** A scan without a day cannot be placed in time: it is never the latest one. */
    scans: readonly {
        day: number;
        audit: SiteAudit;
    }[];
}

/** A round of a survey with its answers; those of tests and demonstrations are left out. */
interface PreparedWave {
    wave: SurveyWave;
    survey: Survey | undefined;
    opens: number;
    /** The first day on which nobody answers any more; `undefined` while the wave is open. */
    closed: number | undefined;
    answers: readonly SurveyAnswer[];
}

/** A community, or a segment of one, ready to be counted: built once for all measures and all days. */
interface PreparedCommunity {
    members: readonly PreparedMember[];
    startups: readonly PreparedStartup[];
    startupById: ReadonlyMap<string, PreparedStartup>;
    sites: readonly PreparedSite[];
    waves: readonly PreparedWave[];
    problems: Community["problems"];
    /** The parts of the community in which nothing was read: nothing is known of them, which is not zero. */
    unread: ReadonlySet<keyof Community>;
    /** The day since which contributions are noted; infinite when none is. */
    firstContribution: number;
    /** Contributions of people who are no members: by the id that stands there. */
    strangers: ReadonlyMap<string, readonly DatedContribution[]>;
    /** What members declared of themselves, by member and then by attribute. */
    attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Whether a value may be hidden: facts that are public one by one never are, what persons tell or do is. */
type Disclosure = "public" | "personal" | "sensitive";
/** What the values of a measure speak of, and hence what they can be broken down by. */
type Subject = "members" | "startups" | "sites" | "answers" | "problems";
/** What the world already knows of a measure before any calculation: its words, its unit, its rules. */
interface MeasureDefinition {
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
    defaultPeriod: {
        months: number;
    } | {
        days: number;
    } | null;
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
interface MeasureContext {
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
interface MeasureOptions {
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
interface ChosenOptions {
    gap: number;
    settle: number;
    level: number;
    grades: readonly string[];
    tools: readonly string[] | null;
    groups: Readonly<Record<string, readonly [string, string]>>;
}
/** What a calculation found, before the engine adds what its definition and its context say. */
interface Outcome {
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
interface Measure {
    definition: MeasureDefinition;
    calculate(context: MeasureContext): Outcome;
}

/** When and how to measure; only the day is needed. */
interface MeasuringOptions extends MeasureOptions {
    /** The day that the values speak of. */
    asOf: CalendarDate;
    /** The period to look back on, instead of the one of each definition; its last day is not counted. */
    period?: Period | undefined;
    /** The day on which the data were read, when it is later than `asOf`: ends of missions are better known then. */
    knownAt?: CalendarDate | undefined;
    /** Where the rows come from; each value tells it. */
    provenance?: readonly Provenance[] | undefined;
}

/** A way to part members that the library does not know of, such as bands of declared experience. */
interface Attribute {
    id: string;
    /** The part that a member is in; `undefined` when it is not known. */
    of(member: Member): string | undefined;
}

/** How to take one measure. */
interface OneMeasureOptions extends MeasuringOptions {
    /** What to break it down by: an attribute by its name, or a function of members. */
    by?: string | Attribute | undefined;
}
/** Values, the total first, and what was wrong with what they were asked of. */
interface Measurements {
    value: Measurement[];
    diagnostics: Diagnostic[];
}
/**
 * The values of one measure of a community on a day: the total, and then each segment when `by` is given.
 *
 * Cells about persons that are too small leave as `suppressed`, with others that would give them away. An id that no
 * measure bears gives no value and a diagnostic; a community that is empty gives counts of 0 and missing values.
 */
declare function measure(id: string, community: Community, { by, ...options }: OneMeasureOptions): Measurements;

/**
 * The values of every measure of a community on a day, in the order of the catalogue; with `by`, each measure that
 * can be broken down by it also gives its segments.
 *
 * What one value would give away of another is hidden across the whole. An empty community gives counts of 0 and
 * missing values.
 */
declare function measureAll(community: Community, { by, ...options }: OneMeasureOptions): Measurements;

/** All measures, first those that the community's pages ask for, in their order; to add one is to add a line here. */
declare const MEASURES: readonly Measure[];

/** The protection of a measurement when it stands alone, for those who check a publication. */
declare function protectionOf(measurement: Measurement): Protection;

/** Which points to give. */
interface SeriesOptions extends Omit<OneMeasureOptions, "asOf" | "period"> {
    every: "month" | "quarter";
    from: CalendarDate;
    /** The first day that is not looked at any more. */
    to: CalendarDate;
    /**
     * What each point looks back on: `own`, unless told, is the period of the definition, such as a year; `step` is the
     * month or quarter itself, so that counts add up.
     */
    window?: "own" | "step" | undefined;
}
/**
 * The values of a measure at the end of each whole month or quarter, in order, each point as `measure` gives it; the
 * community is prepared once for all of them.
 *
 * A point is measured as of the day after its month. Without `knownAt` each one trusts the ends of missions no further
 * than its own day would have; with it, all but the last ones are settled. No whole month in between gives no value.
 */
declare function series(id: string, community: Community, { every, from, to, window, by, knownAt, ...options }: SeriesOptions): Measurements;

/** Whether no one is in two of several parts, and how many are. */
interface ShardCheck {
    areDisjoint: boolean;
    /** Persons in more than one part. */
    shared: number;
}
/**
 * Whether parts can be tallied apart and merged: all missions of a person must be in one part, else a stay would be
 * cut in two and count as a departure. Give the persons of each part; one may come several times in a part.
 */
declare function disjointShards(parts: Iterable<Iterable<string | number>>): ShardCheck;

/** The number of a day counted from 1970-01-01, which is 0; days before are negative. */
declare function dayOf(date: CalendarDate): number;
/** The day that bears a number counted from 1970-01-01, within the years 0000 to 9999. */
declare function dateOf(day: number): CalendarDate;

/** Missions as columns, a row each: any number for the person, days since 1970-01-01, `OPEN_END` without an end. */
interface MissionColumns {
    person: Int32Array;
    start: Int32Array;
    end: Int32Array;
}

/** How long a period is: in calendar months, or in days. */
type PeriodLength = {
    months: number;
} | {
    days: number;
};
/**
 * The period of that length whose last day is the eve of `asOf`: from its first day up to, and without, `asOf`.
 *
 * A month that is too short gives its last day: three months before 31 May start on 28 or 29 February.
 */
declare function periodEndingAt(asOf: CalendarDate, length: PeriodLength): Period;
/** Whether a day lies in a period: on its first day or after, before its end. */
declare function isWithin(period: Period, date: CalendarDate): boolean;
/** The calendar months that lie wholly in a period, in order; those it cuts are left out, as they do not compare. */
declare function monthsOf(period: Period): Period[];
/** The calendar quarters that lie wholly in a period, in order; those it cuts are left out, as they do not compare. */
declare function quartersOf(period: Period): Period[];

/** The two delays that decide what a departure is, in days. */
interface SettledOptions {
    /** Days of absence that do not end a spell. */
    gap: number;
    /** Days after which the end of a mission is trusted. */
    settle: number;
}
/**
 * The delays to measure with: those given, else 92 days each.
 *
 * `settle` is never below `gap`: an absence that a return may still fill would pass for a departure. A delay that is
 * shorter is lengthened, one that is no whole number of days from 0 is replaced, and a diagnostic says so.
 */
declare function settledOptions({ gap, settle, }: {
    gap?: number | undefined;
    settle?: number | undefined;
}): Reading<SettledOptions>;
/** The last day whose ends of mission are trusted: `settle` days before `asOf`. */
declare function cutOf(asOf: CalendarDate, settle: number): CalendarDate;
/** Days after which the end of a mission is trusted unless told otherwise. */
declare const DEFAULT_SETTLE = 92;

/** Spells as columns, by person and then by start; `dropped` counts the missions that ended before they started. */
interface SpellColumns extends MissionColumns {
    dropped: number;
}
/**
 * The same spells as `spellsOf`, of many persons at once, for millions of missions in any order.
 *
 * No mission gives no spell. Columns of different lengths are a mistake of the caller, and thrown.
 */
declare function spellsOfColumns(missions: MissionColumns, { gap }?: {
    gap?: number | undefined;
}): SpellColumns;

export { Counts, DEFAULT_SETTLE, Detail, Interval, MEASURES, Measurement, Period, Provenance, Spell, Text, Unit, auditDisclosure, cutOf, dateOf, dayOf, disjointShards, isCrossingRefused, isDominated, isHistogramReleasable, isWithin, measure, measureAll, monthsOf, periodEndingAt, protectPublication, protectionOf, quartersOf, releasableBatch, series, settledOptions, spellsOfColumns };
export type { Attribute, ChosenOptions, DatedContribution, Disclosure, DisclosureAudit, Measure, MeasureContext, MeasureDefinition, MeasureOptions, Measurements, MeasuringOptions, MissionColumns, OneMeasureOptions, Outcome, PeriodLength, PreparedCommunity, PreparedMember, PreparedSite, PreparedStartup, PreparedWave, Protection, SeriesOptions, SettledOptions, ShardCheck, SpellColumns, Subject };

// shared-1
import { CalendarDate } from '@communaute/schemas';

/** What a value counts in; `persons`, `tickets` and the like are plain counts. */
type Unit = "points" | "percent" | "days" | "persons" | "startups" | "problems" | "sites" | "per-startup-month" | "per-person-year" | "index";
/** Between which values the truth may lie, at a level such as 0.95, and how that was worked out. */
interface Interval {
    low: number;
    high: number;
    level: number;
    method: string;
}
/** How many things a value rests on; `unknown` ones belong to the population, but nothing is known of them. */
interface Counts {
    numerator?: number;
    denominator?: number;
    n: number;
    unknown?: number;
}
/** From its first day up to, and without, its last one. */
interface Period {
    from: CalendarDate;
    to: CalendarDate;
}
/** The part of the population that a value speaks of. */
interface Segment {
    by: string;
    value: string;
}
/** Where the rows of a value come from. */
interface Provenance {
    id: string;
    readAt?: string;
    version?: string;
    note?: string;
}
/**
 * How far a value can be relied on: `sound`; `indicative` when it rests on few; `suppressed` when showing
 * it could tell something of a person; `missing` when there is none. `because` says why.
 */
type Status = "sound" | "indicative" | "suppressed" | "missing";
/** A figure that stands beside the value: another estimate, a bound, a count by class. */
interface Detail {
    id: string;
    value: number | null;
    interval?: Interval;
    /** Whether it must not be compared from one period to another, and is shown as a warning only. */
    isComparable: boolean;
}
/** One value of a measure, with all that a reader needs to judge it; `value` is `null` when there is none to show. */
interface Measurement {
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
interface Text {
    fr: string;
    en: string;
}

export type { Counts as C, Detail as D, Interval as I, Measurement as M, Period as P, Segment as S, Text as T, Unit as U, Provenance as a, Status as b };

// shared-2
import { CalendarDate } from '@communaute/schemas';

/** What a mission must tell: its first and last days, both worked; without `end` it is open. */
interface DatedMission {
    start: CalendarDate;
    end?: CalendarDate | undefined;
}
/** A stay of one person, from its first day to its last, both counted, as numbers of days since 1970-01-01. */
interface Spell {
    start: number;
    /** `OPEN_END` as long as a mission of it has no end. */
    end: number;
}
/** What a spell ends on when nothing says that it ends: later than any day, and small enough for an `Int32Array`. */
declare const OPEN_END = 2147483647;
/** Days of absence that do not end a spell unless told otherwise: the longest quarter. */
declare const DEFAULT_GAP = 92;
/**
 * The spells of one person, in order: missions that at most `gap` days of absence separate are one stay.
 *
 * Missions come in any order and may overlap. One that ends before it starts is dropped and counted; no mission
 * gives no spell. This is the merging of overlapping intervals known as "gaps and islands".
 */
declare function spellsOf(missions: Iterable<DatedMission>, { gap }?: {
    gap?: number | undefined;
}): {
    spells: Spell[];
    dropped: number;
};

/** A tally for each group, by the name of the group; `UNKNOWN_GROUP` holds those of whom none is known. */
type Groups<Tally> = Record<string, Tally>;
/** The name of the group of which nothing is known: a class of its own, never left out. */
declare const UNKNOWN_GROUP = "";
/** Each group's rows tallied on their own; no row gives no group. */
declare function tallyByGroup<Row, Tally>(rows: Iterable<Row>, groupOf: (row: Row) => string | null | undefined, tallyOf: (rows: Row[]) => Tally): Groups<Tally>;
/** The tallies of two parts put together, group by group; a group that one part lacks is that of the other. */
declare function mergeGroups<Tally>(a: Groups<Tally>, b: Groups<Tally>, merge: (a: Tally, b: Tally) => Tally): Groups<Tally>;

/** Of those who arrived together, how many have been here long enough to know, and how many of them were present. */
interface CohortCell {
    entrants: number;
    /** Those whose day at that age lies on or before the cut; a share is only shown when all entrants are observed. */
    observed: number;
    present: number;
}
/** Cells by cohort, such as the first day of a quarter, and then by age in days. */
type CohortTally = Groups<Record<string, CohortCell>>;
/** One person of a cohort at one age; `isPresent` is `null` while that day is still to come. */
interface CohortRow {
    cohort: string;
    age: number;
    isPresent: boolean | null;
}
/** The tally of persons by cohort and age; empty without any. */
declare function tallyCohorts(rows: Iterable<CohortRow>): CohortTally;
/** The tally of two parts, of which no person may be in both: see `disjointShards`. */
declare function mergeCohorts(a: CohortTally, b: CohortTally): CohortTally;

/** How many times each of several named things was counted. */
type CountsByName = Record<string, number>;

/** Who was seen, each once, in the order of their ids: exact, so that a small count can be told from a zero. */
interface DistinctTally {
    ids: string[];
}
/** The tally of the different ones among ids; its count is `ids.length`, 0 without any. */
declare function tallyDistinct(ids: Iterable<string>): DistinctTally;
/** The tally of two parts; whoever is in both still counts once. */
declare function mergeDistinct(a: DistinctTally, b: DistinctTally): DistinctTally;

/** How many people chose each point of a scale such as 1 to 5, wrote something else, or skipped the question. */
interface LikertTally {
    /** As many counts as the scale has points; the first is that of the answer 1. */
    bins: number[];
    /** Answers that are no point of the scale: told, never moved to one. */
    invalid: number;
    skipped: number;
}
/** An answer, or its absence, and how many gave it. */
type LikertCount = readonly [answer: number | null | undefined, count: number];
/** The tally of answers on a scale from 1 to `points` (Likert 1932); zeros without any. */
declare function tallyLikert(answers: Iterable<number | null | undefined>, points: number): LikertTally;
/** The tally of answers that are counted already; an answer may come several times. */
declare function likertTallyOfCounts(counts: Iterable<LikertCount>, points: number): LikertTally;
/** The tally of the answers of two parts; answers on scales of different lengths do not add up, which is thrown. */
declare function mergeLikert(a: LikertTally, b: LikertTally): LikertTally;

/** How many things happened, during how many days in which they could; days are person-days or startup-days. */
interface RateTally {
    count: number;
    exposure: number;
}
/** The tally of counts and days, those without anything included, as they have days; zeros without any. */
declare function tallyRate(rows: Iterable<RateTally>): RateTally;
/** The tally of two parts: a rate is Σ count / Σ exposure, never a mean of rates. */
declare function mergeRates(a: RateTally, b: RateTally): RateTally;

/** How many people gave each score from 0 to 10, gave something else, or gave none. */
interface ScoreTally {
    /** Eleven counts, of the scores 0 to 10. */
    bins: number[];
    /** Answers that are no whole number from 0 to 10: told, never rounded into a bin. */
    invalid: number;
    /** Answers without a score; they are no part of what a score rests on. */
    dismissed: number;
}
/** A score, or its absence, and how many gave it. */
type ScoreCount = readonly [score: number | null | undefined, count: number];
/** The tally of scores, one an answer (Reichheld 2003, HBR 81(12):46); zeros without any. */
declare function tallyScores(scores: Iterable<number | null | undefined>): ScoreTally;
/** The tally of scores that are counted already; a score may come several times. */
declare function scoreTallyOfCounts(counts: Iterable<ScoreCount>): ScoreTally;
/** The tally of the answers of two parts. */
declare function mergeScores(a: ScoreTally, b: ScoreTally): ScoreTally;

/** How many have a property, of how many we know whether they have it, among all: `numerator ≤ known ≤ total`. */
interface ShareTally {
    numerator: number;
    known: number;
    total: number;
}
/** The tally of a property that each one has, has not, or of which it is not known (`null`); zeros without any. */
declare function tallyShare(properties: Iterable<boolean | null | undefined>): ShareTally;
/** The tally of two parts; the unknown stay unknown, so that bounds can be drawn after merging (Manski 1989). */
declare function mergeShares(a: ShareTally, b: ShareTally): ShareTally;

/** How many are in each state, such as a phase; of `unknown` ones it is not known. */
interface StateTally {
    states: CountsByName;
    unknown: number;
}
/** A state, or `null` where it is not known, and how many are in it. */
type StateCount = readonly [state: string | null | undefined, count: number];
/** The tally of states, one for each thing; no state and nothing unknown without any. */
declare function tallyStates(states: Iterable<string | null | undefined>): StateTally;
/** The tally of states that are counted already; a state may come several times. */
declare function stateTallyOfCounts(counts: Iterable<StateCount>): StateTally;
/** The tally of two parts. */
declare function mergeStates(a: StateTally, b: StateTally): StateTally;

/**
 * What is seen of a spell, in days since its start: it is at risk on the days `t` with `entry < t <= exit`, and a
 * departure is seen on day `exit` when `event` is true; otherwise it is lost from sight there (censored).
 */
interface Observation {
    entry: number;
    exit: number;
    event: boolean;
}
/**
 * What is seen of a spell whose ends are trusted up to `cut`, the number of a day; `null` when it starts later.
 *
 * `exit = min(end, cut) − start + 1`, and it is a departure only when `end < cut`: an end that is planned is a wish.
 */
declare function observationAsOf({ start, end }: Spell, cut: number): Observation | null;
/**
 * What is seen of a spell during the days from `from` up to, and without, `to`; `null` when none of its days lies there.
 *
 * A spell that began before enters late, with the tenure that it has: those who left earlier were never seen
 * (left truncation, Klein & Moeschberger 2003, § 4.6).
 */
declare function observationDuring({ start, end }: Spell, from: number, to: number): Observation | null;

/**
 * All that a survival curve needs of spells: how many, on each day of tenure 0, 1, 2, …, were seen to leave, were lost
 * from sight, or came under observation. Lists end with their last count; whoever enters on day `d` is at risk from `d + 1`.
 */
interface SurvivalTally {
    events: number[];
    censored: number[];
    entries: number[];
}
/** The tally of what was seen of spells, day by day (Kaplan & Meier 1958); empty lists without any. */
declare function tallySurvival(observations: Iterable<Observation>): SurvivalTally;
/** The tally of the spells of two parts, of which no person may be in both: see `disjointShards`. */
declare function mergeSurvival(a: SurvivalTally, b: SurvivalTally): SurvivalTally;

/** How many passed from one state to another: first by the state that they left, then by the one they entered. */
type TransitionTally = Record<string, CountsByName>;
/** One passage, or several alike. */
interface Transition {
    from: string;
    to: string;
    /** @defaultValue 1 */
    count?: number | undefined;
}
/** The tally of passages from a state to the next; empty without any. */
declare function tallyTransitions(transitions: Iterable<Transition>): TransitionTally;
/** The tally of two parts, of which nothing that changes state may be in both. */
declare function mergeTransitions(a: TransitionTally, b: TransitionTally): TransitionTally;

export { observationDuring as A, scoreTallyOfCounts as B, DEFAULT_GAP as D, spellsOf as E, stateTallyOfCounts as F, tallyByGroup as H, tallyCohorts as I, tallyDistinct as J, tallyLikert as K, tallyRate as M, tallyScores as N, OPEN_END as O, tallyShare as P, tallyStates as Q, UNKNOWN_GROUP as U, tallySurvival as V, tallyTransitions as W, likertTallyOfCounts as o, mergeCohorts as p, mergeDistinct as q, mergeGroups as r, mergeLikert as s, mergeRates as t, mergeScores as u, mergeShares as v, mergeStates as w, mergeSurvival as x, mergeTransitions as y, observationAsOf as z };
export type { CohortCell as C, Groups as G, LikertCount as L, RateTally as R, Spell as S, Transition as T, CohortRow as a, CohortTally as b, CountsByName as c, DatedMission as d, DistinctTally as e, LikertTally as f, Observation as g, ScoreCount as h, ScoreTally as i, ShareTally as j, StateCount as k, StateTally as l, SurvivalTally as m, TransitionTally as n };
