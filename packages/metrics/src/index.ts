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
export type { Attribute } from "./measures/preparation/segments.ts";
export { protectionOf } from "./measures/protection.ts";
export { type SeriesOptions, series } from "./series.ts";
