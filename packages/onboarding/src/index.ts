/**
 * Follows the runs of people through checklists that are resolved already: who may say what, how far they are, what is due.
 *
 * @packageDocumentation
 */

export type { Due, DueUnit, Roll } from "./calendar/due.ts";
export type { DueContext } from "./calendar/due-date.ts";
export type { WorkingCalendar } from "./calendar/working-calendar.ts";
export { conditionHolds } from "./conditions/condition-holds.ts";
export type { Facts, Profile } from "./conditions/facts.ts";
export type { Truth } from "./conditions/truth.ts";
export { ALWAYS } from "./definition/always.ts";
export type { Checklist, LayerFacts, RetiredItem, Section } from "./definition/checklist.ts";
export type { Condition, MissionLength } from "./definition/condition.ts";
export { fingerprint } from "./definition/fingerprint.ts";
export type { AutomaticTick, Item, Link, Removal } from "./definition/item.ts";
export type { FieldWrite, Origin } from "./definition/origin.ts";
export type { Role } from "./definition/role.ts";
export type { Words } from "./definition/words.ts";
export type { Command, DecideContext, Decision } from "./run/command.ts";
export { compileChecklist } from "./run/compile-checklist.ts";
export type { CompiledChecklist } from "./run/compiled-list.ts";
export type { Author, Evidence, NewEvent, RunEvent, Verb } from "./run/event.ts";
export { type FoldInput, foldOverview, foldRun, type RunState } from "./run/fold-run.ts";
export type { ItemState, Progress } from "./run/item-state.ts";
export type { RunOverview } from "./run/overview.ts";
export type { Refusal, RefusalCode } from "./run/refusals.ts";
export type { Definitions } from "./run/replay.ts";
export type { FormerAnchors, Run } from "./run/run.ts";
