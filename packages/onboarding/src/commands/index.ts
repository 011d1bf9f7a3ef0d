/**
 * Judges what people want to say about the items of a run: what to append to its log, or why not.
 *
 * @packageDocumentation
 */

export { ROLES, type Role } from "../definition/role.ts";
export type { Command, DecideContext, Decision } from "../run/command.ts";
export { decide } from "../run/decide.ts";
export { type Refusal, type RefusalCode, refusalOf } from "../run/refusals.ts";
