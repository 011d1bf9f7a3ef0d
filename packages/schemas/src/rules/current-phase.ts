import type { CalendarDate } from "../calendar-date.ts";
import type { Phase } from "../entities/phase.ts";
import type { Startup } from "../entities/startup.ts";
import { isUnderWay } from "./is-under-way.ts";
import { phaseRank } from "./phase-order.ts";

/** The name of one way to tell the phase of a startup. */
export type CurrentPhaseRule = keyof typeof CURRENT_PHASE_RULES;

/** The phase that a startup is in on a day; `undefined` when the rule finds none, as without phases. */
export function currentPhase(
  startup: Pick<Startup, "phases">,
  on: CalendarDate,
  rule: CurrentPhaseRule = "started-not-ended",
): Phase | undefined {
  return CURRENT_PHASE_RULES[rule](startup.phases, on);
}

/**
 * The ways to tell the phase of a startup that are in use, so that any published figure can be found again.
 *
 * Only the first looks at the day; the others say what the phase is by what is written, future phases included.
 *
 * - `started-not-ended`, ours: of the phases that have started and not ended, the one of the highest
 *   rank; of equals, the one that starts later, then the one written later.
 * - `latest-start`: the phase that starts last; of equals, the one written first. The community's site.
 * - `last-listed`: the phase that is written last. The list of startups that the site publishes as CSV.
 * - `highest-rank`: the phase of the highest rank. The members' area, on a startup's page.
 * - `last-by-start`: the phase that starts last; of equals, the one written last. The members' area,
 *   where it lists startups by phase.
 */
export const CURRENT_PHASE_RULES = {
  "started-not-ended": (phases: readonly Phase[], on: CalendarDate) =>
    last(
      phases.filter((phase) => isUnderWay(phase, on)),
      byRank,
    ),
  "latest-start": (phases: readonly Phase[], _on: CalendarDate) =>
    last(phases.toReversed(), byStart),
  "last-listed": (phases: readonly Phase[], _on: CalendarDate) => phases.at(-1),
  "highest-rank": (phases: readonly Phase[], _on: CalendarDate) => last(phases, byRank),
  "last-by-start": (phases: readonly Phase[], _on: CalendarDate) => last(phases, byStart),
} as const;

/** The last of the phases once sorted; equals keep their order. */
function last(
  phases: readonly Phase[],
  order: (one: Phase, other: Phase) => number,
): Phase | undefined {
  return phases.toSorted(order).at(-1);
}

function byRank(one: Phase, other: Phase): number {
  return phaseRank(one.name) - phaseRank(other.name) || byStart(one, other);
}

function byStart(one: Phase, other: Phase): number {
  return one.start < other.start ? -1 : Number(one.start > other.start);
}
