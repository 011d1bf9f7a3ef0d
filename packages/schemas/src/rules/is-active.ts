import type { CalendarDate } from "../calendar-date.ts";
import type { Member } from "../entities/member.ts";
import type { Mission } from "../entities/mission.ts";
import { isUnderWay } from "./is-under-way.ts";

/** The name of one way to tell who is active. */
export type ActiveRule = keyof typeof ACTIVE_RULES;

/** Whether a member is active on a day; a member without any mission never is, whatever the rule. */
export function isActive(
  member: Pick<Member, "missions">,
  on: CalendarDate,
  rule: ActiveRule = "closed-interval",
): boolean {
  return ACTIVE_RULES[rule](member.missions, on);
}

/**
 * The ways to tell who is active that are in use, so that any published figure can be found again.
 *
 * - `closed-interval`, ours: a mission has started and not ended, both its days counted. The startup
 *   pages of the community's site count so.
 * - `end-only`: a mission has not ended, even if it has not started. The member pages of that site.
 * - `last-listed`: the mission that is written last has not ended. The community page of that site.
 * - `end-excluded`: as `end-only`, but the last day no longer counts. The members' area, for accounts.
 * - `open-interval`: a mission has started and not ended, neither day counted. The members' area, on
 *   a member's page.
 */
export const ACTIVE_RULES = {
  "closed-interval": (missions: readonly Mission[], on: CalendarDate) =>
    missions.some((mission) => isUnderWay(mission, on)),
  "end-only": (missions: readonly Mission[], on: CalendarDate) =>
    missions.some(({ end }) => end === undefined || end >= on),
  "last-listed": (missions: readonly Mission[], on: CalendarDate) =>
    missions.slice(-1).some(({ end }) => end === undefined || end >= on),
  "end-excluded": (missions: readonly Mission[], on: CalendarDate) =>
    missions.some(({ end }) => end === undefined || end > on),
  "open-interval": (missions: readonly Mission[], on: CalendarDate) =>
    missions.some(({ start, end }) => start < on && (end === undefined || end > on)),
} as const;
