/**
 * The numbers of a community: measures with their definitions, tallies that merge, and disclosure control.
 *
 * @packageDocumentation
 */

export { auditDisclosure, type DisclosureAudit } from "./disclosure/audit-disclosure.ts";
export { isCrossingRefused } from "./disclosure/is-crossing-refused.ts";
export { isDominated } from "./disclosure/is-dominated.ts";
export { type Protection, protectPublication } from "./disclosure/protect-publication.ts";
export { isHistogramReleasable, releasableBatch } from "./disclosure/releasable-batch.ts";
export { type Measurements, measure, type OneMeasureOptions } from "./measure.ts";
export { measureAll } from "./measure-all.ts";
export type {
  Counts,
  Detail,
  Interval,
  Measurement,
  Period,
  Provenance,
  Segment,
  Status,
  Text,
  Unit,
} from "./measurement.ts";
export { MEASURES } from "./measures/catalogue.ts";
export type {
  ChosenOptions,
  Disclosure,
  Measure,
  MeasureContext,
  MeasureDefinition,
  MeasureOptions,
  Outcome,
  Subject,
} from "./measures/measure-definition.ts";
export type { MeasuringOptions } from "./measures/measuring-days.ts";
export type { PreparedCommunity } from "./measures/preparation/prepared-community.ts";
export type { DatedContribution, PreparedMember } from "./measures/preparation/prepared-member.ts";
export type { PreparedSite } from "./measures/preparation/prepared-site.ts";
export type { PreparedStartup } from "./measures/preparation/prepared-startup.ts";
export type { PreparedWave } from "./measures/preparation/prepared-wave.ts";
export type { Attribute } from "./measures/preparation/segments.ts";
export { protectionOf } from "./measures/protection.ts";
export { type SeriesOptions, series } from "./series.ts";
export {
  type CohortCell,
  type CohortRow,
  type CohortTally,
  mergeCohorts,
  tallyCohorts,
} from "./tallies/cohort-tally.ts";
export type { CountsByName } from "./tallies/counts.ts";
export { disjointShards, type ShardCheck } from "./tallies/disjoint-shards.ts";
export { type DistinctTally, mergeDistinct, tallyDistinct } from "./tallies/distinct-tally.ts";
export { type Groups, mergeGroups, tallyByGroup, UNKNOWN_GROUP } from "./tallies/groups.ts";
export {
  type LikertCount,
  type LikertTally,
  likertTallyOfCounts,
  mergeLikert,
  tallyLikert,
} from "./tallies/likert-tally.ts";
export { mergeRates, type RateTally, tallyRate } from "./tallies/rate-tally.ts";
export {
  mergeScores,
  type ScoreCount,
  type ScoreTally,
  scoreTallyOfCounts,
  tallyScores,
} from "./tallies/score-tally.ts";
export { mergeShares, type ShareTally, tallyShare } from "./tallies/share-tally.ts";
export {
  mergeStates,
  type StateCount,
  type StateTally,
  stateTallyOfCounts,
  tallyStates,
} from "./tallies/state-tally.ts";
export { mergeSurvival, type SurvivalTally, tallySurvival } from "./tallies/survival-tally.ts";
export {
  mergeTransitions,
  type Transition,
  type TransitionTally,
  tallyTransitions,
} from "./tallies/transition-tally.ts";
export { dateOf, dayOf } from "./time/day-of.ts";
export type { MissionColumns } from "./time/mission-columns.ts";
export { type Observation, observationAsOf, observationDuring } from "./time/observation.ts";
export {
  isWithin,
  monthsOf,
  type PeriodLength,
  periodEndingAt,
  quartersOf,
} from "./time/period.ts";
export {
  cutOf,
  DEFAULT_SETTLE,
  type SettledOptions,
  settledOptions,
} from "./time/settled-options.ts";
export {
  type DatedMission,
  DEFAULT_GAP,
  OPEN_END,
  type Spell,
  spellsOf,
} from "./time/spells-of.ts";
export { type SpellColumns, spellsOfColumns } from "./time/spells-of-columns.ts";
