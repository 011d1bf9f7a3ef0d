/**
 * How people fare with a checklist, from the logs of their runs, with nothing about a single person.
 *
 * @packageDocumentation
 */

export { type AnalysisOptions, analyse, type ListAnalysis } from "./analyse.ts";
export { censoredMedian, type Wait } from "./censored-median.ts";
export type { DurationCounts, Figure, ShareCounts } from "./figure.ts";
export type { ItemAnalysis } from "./item-analyses.ts";
export type { ObservedRun } from "./observed-run.ts";
export type { Stops } from "./stops.ts";
