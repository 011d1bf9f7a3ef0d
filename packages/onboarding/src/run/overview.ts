import { SHOWN } from "./audience.ts";
import type { Entry } from "./entry.ts";
import type { Progress } from "./item-state.ts";
import { DONE, NOT_APPLICABLE, OPEN, type Registers } from "./registers.ts";
import type { Settling } from "./settle.ts";
import { isOverdue, snoozedUntil, type Timing } from "./timing.ts";

/** How far a run has come as a whole; ids of items in the order of the list. */
export interface RunOverview {
  progress: Progress;
  /** To do, and nothing is in the way. */
  next: string[];
  overdue: string[];
  /** To do once others are done. */
  blocked: string[];
}

/** Counts and lists what was folded. */
export function overview(settling: Settling, timing: Timing, { status }: Registers): RunOverview {
  const { compiled, audience } = settling;
  const { entries } = compiled;
  const next: string[] = [];
  const overdue: string[] = [];
  const blocked: string[] = [];
  let done = 0;
  let total = 0;
  let optionalDone = 0;
  let optionalTotal = 0;
  let notApplicable = 0;

  for (const place of audience.counted) {
    const state = status[place];
    const isRequired = audience.isRequired[place] === 1;
    if (state === NOT_APPLICABLE) {
      notApplicable += 1;
      continue;
    }
    if (isRequired) total += 1;
    else optionalTotal += 1;
    if (state === DONE) {
      if (isRequired) done += 1;
      else optionalDone += 1;
      continue;
    }
    const entry = entries[place] as Entry;
    if (isOverdue(timing, place)) overdue.push(entry.item.id);
    if (isBlocked(entry, settling, status)) blocked.push(entry.item.id);
    else if (snoozedUntil(timing, place) === undefined) next.push(entry.item.id);
  }

  const percent = total === 0 ? null : Math.floor((100 * done) / total);
  const complete = total > 0 && done === total;
  const progress = { done, total, optionalDone, optionalTotal, notApplicable, percent, complete };
  return { progress, next, overdue, blocked };
}

function isBlocked({ after }: Entry, settling: Settling, status: Registers["status"]): boolean {
  for (const place of after) if (isInTheWay(place, settling, status)) return true;
  return false;
}

/** Whether others have to wait for an item: what may not concern the person is nothing to wait for. */
export function isInTheWay(
  place: number,
  { audience }: Settling,
  status: Registers["status"],
): boolean {
  return status[place] === OPEN && audience.visibility[place] === SHOWN;
}
