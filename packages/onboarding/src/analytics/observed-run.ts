import { type CalendarDate, daysBetween } from "@communaute/schemas/calendar";
import type { Checklist } from "../definition/checklist.ts";
import type { RunEvent } from "../run/event.ts";
import type { RunState } from "../run/fold-run.ts";
import type { ItemState } from "../run/item-state.ts";
import type { Run } from "../run/run.ts";
import type { Wait } from "./censored-median.ts";

/** A run, how it stands, its log, and the list that it follows. */
export interface ObservedRun {
  run: Run;
  state: RunState;
  events: readonly RunEvent[];
  checklist: Checklist;
}

/** Until when runs are watched, and how instants become days. */
export interface Observation {
  today: CalendarDate;
  dayOf: (instant: string) => CalendarDate;
}

/** The last run of each person, so that each counts once however often they came; the same whatever order runs come in. */
export function lastRuns(runs: readonly ObservedRun[]): ObservedRun[] {
  const inOrder = [...runs].sort((one, other) => {
    const [first, second] = [orderOf(one), orderOf(other)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
  return [...new Map(inOrder.map((observed) => [observed.run.member, observed])).values()];
}

function orderOf({ run }: ObservedRun): string {
  return `${run.openedAt} ${run.id}`;
}

/** How long a run took to be complete, or has been open without. */
export function waitForRun({ run, state }: ObservedRun, observation: Observation): Wait {
  if (!state.progress.complete) return until(run, undefined, observation);
  const instants = state.items.flatMap(({ required, at }) => (required && at ? [at] : []));
  return until(
    run,
    instants.reduce((last, at) => (at > last ? at : last), run.openedAt),
    observation,
  );
}

/**
 * How long an item took to be done from the opening of its run, or has been waited for; until it was said not to apply,
 * when that was said.
 */
export function waitForItem(
  { run }: ObservedRun,
  { status, at }: ItemState,
  observation: Observation,
): Wait {
  const wait = until(run, at, observation);
  if (status === "done") return wait;
  return status === "todo" ? until(run, undefined, observation) : { ...wait, isDone: false };
}

/** How many days ago a run was last ticked on, or opened; until it was closed, if it was. */
export function daysSince({ run }: ObservedRun, instant: string, observation: Observation): number {
  return Math.max(0, daysBetween(observation.dayOf(instant), lastDay(run, observation)));
}

function until(run: Run, end: string | undefined, observation: Observation): Wait {
  const day = end === undefined ? lastDay(run, observation) : observation.dayOf(end);
  const days = daysBetween(observation.dayOf(run.openedAt), day);
  return { days: Math.max(0, days), isDone: end !== undefined };
}

function lastDay({ closedAt }: Run, { today, dayOf }: Observation): CalendarDate {
  return closedAt === undefined ? today : dayOf(closedAt);
}
