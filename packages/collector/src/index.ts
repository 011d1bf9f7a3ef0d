/**
 * Where answers go: a fetch handler over a store that loses nothing it has acknowledged, and knows nobody.
 *
 * @packageDocumentation
 */

export {
  type Collector,
  type CollectorOptions,
  type Connection,
  createCollector,
} from "./create-collector.ts";
export type { Incoming, Reply } from "./exchange.ts";
export { type CommentExport, commentExport, commentsCsv } from "./life/export-comments.ts";
export { notice } from "./life/notice.ts";
export { type Purged, type PurgeOptions, type PurgeReport, purge } from "./life/retention.ts";
export type { LogEntry } from "./operation/telemetry.ts";
export type { RateLimitOptions } from "./privacy/rate-limit.ts";
export { REFUSALS, type RefusalCode } from "./refusals.ts";
export type {
  AnswerStore,
  CountsQuery,
  ErasureKeys,
  GroupCount,
  PurgeScope,
  Release,
  WaveHoldings,
  WaveRef,
} from "./store/answer-store.ts";
export type {
  AnswerEntry,
  AnswerRow,
  Count,
  CountEntry,
  Entry,
  Outcome,
  Part,
  Unavailable,
  Written,
} from "./store/entry.ts";
export type { GroupCommitOptions } from "./store/group-commit.ts";
export { type StartFaultCode, startFault } from "./store/start-faults.ts";
export { type ConformanceCase, storeConformance } from "./store/store-conformance.ts";
export { StoreUnavailable } from "./store/store-unavailable.ts";
export {
  CollectedQuestion,
  CollectedSurvey,
  type CollectedSurveyInput,
  CollectedWave,
  NoticeFacts,
} from "./surveys/collected-survey.ts";
export { surveyFaults } from "./surveys/survey-faults.ts";
