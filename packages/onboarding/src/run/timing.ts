import { type CalendarDate, dayNumber } from "@communaute/schemas/calendar";
import { type DueContext, dueDate } from "../calendar/due-date.ts";
import type { CompiledChecklist } from "./compile-checklist.ts";
import { AFTER_ITEM, NEVER } from "./due-days.ts";
import type { RunEvent } from "./event.ts";
import { DONE, NONE, type Registers } from "./registers.ts";
import type { Run } from "./run.ts";

/** When the items of one run are due and put off. */
export interface Timing {
  /** The day on which an item is due; one that is done keeps the day that held then. */
  dueOf(place: number): CalendarDate | undefined;
  isOverdue(place: number): boolean;
  /** The day until which it is put off, if that is still to come. */
  snoozedUntil(place: number): CalendarDate | undefined;
}

/** What the dates of a run depend on. */
export interface TimingInput {
  run: Run;
  calendar: DueContext["calendar"];
  today: CalendarDate;
}

/** Reads dates off what was folded; what was due before the run opened is never overdue, only due at once. */
export function timingOf(
  compiled: CompiledChecklist,
  events: readonly RunEvent[],
  { run, calendar, today }: TimingInput,
  { status, settled, snoozed }: Registers,
): Timing {
  const days = compiled.dueDaysOf(run.anchors, calendar);
  const now = dayNumber(today);
  const opened = dayNumber(dayOfInstant(run.openedAt));
  return { dueOf, isOverdue, snoozedUntil };

  function dueOf(place: number): CalendarDate | undefined {
    const due = compiled.entries[place]?.due;
    const former = formerAnchorsOf(place);
    if (due?.item !== true) {
      return (former ? compiled.dueDaysOf(former, calendar) : days).dates[place];
    }
    return dueDate(due, { anchors: run.anchors, doneOn, calendar });
  }

  function isOverdue(place: number): boolean {
    let number = days.numbers[place] ?? NEVER;
    if (number === AFTER_ITEM) number = dayNumber(dueOf(place) ?? today);
    return number < now && number >= opened && snoozedUntil(place) === undefined;
  }

  function snoozedUntil(place: number): CalendarDate | undefined {
    const event = snoozed[place] ?? NONE;
    if (event === NONE) return undefined;
    const until = events[event]?.until as CalendarDate | undefined;
    return until && until > today ? until : undefined;
  }

  /** The anchors at the time when it was done, if they have moved since. */
  function formerAnchorsOf(place: number): Run["anchors"] | undefined {
    if (!run.formerAnchors || status[place] !== DONE) return undefined;
    const at = events[settled[place] ?? NONE]?.at;
    if (at === undefined) return undefined;
    return run.formerAnchors.find(({ until }) => at < until)?.anchors;
  }

  function doneOn(item: string): CalendarDate | undefined {
    const place = compiled.registerOf.get(item) ?? NONE;
    const event = status[place] === DONE ? events[settled[place] ?? NONE] : undefined;
    return event && dayOfInstant(event.at);
  }
}

/** The day of an instant in UTC. */
function dayOfInstant(instant: string): CalendarDate {
  return instant.slice(0, "YYYY-MM-DD".length) as CalendarDate;
}
