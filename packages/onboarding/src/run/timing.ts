import { type CalendarDate, dayNumber } from "@communaute/schemas/calendar";
import { type DueContext, dueDate } from "../calendar/due-date.ts";
import type { CompiledList } from "./compiled-list.ts";
import { AFTER_ITEM, type DueDays, NEVER } from "./due-days.ts";
import type { RunEvent } from "./event.ts";
import { DONE, NONE, type Registers } from "./registers.ts";
import type { Run } from "./run.ts";

/** What the dates of a run depend on. */
export interface TimingInput {
  run: Run;
  calendar: DueContext["calendar"];
  today: CalendarDate;
}

/** All that the dates of a run are read off from, once its log is folded. */
export interface Timing extends TimingInput {
  compiled: CompiledList;
  events: readonly RunEvent[];
  registers: Registers;
  days: DueDays;
  /** Days counted from 1970-01-01. */
  now: number;
  opened: number;
}

/** Makes the dates of a run ready to be asked for. */
export function timingOf(
  compiled: CompiledList,
  events: readonly RunEvent[],
  { run, calendar, today }: TimingInput,
  registers: Registers,
): Timing {
  const days = compiled.dueDaysOf(run.anchors, calendar);
  const now = dayNumber(today);
  const opened = dayNumber(dayOfInstant(run.openedAt));
  return { compiled, events, registers, run, calendar, today, days, now, opened };
}

/** The day on which an item is due; one that is done keeps the day that held then. */
export function dueOf(timing: Timing, place: number): CalendarDate | undefined {
  const { compiled, run, calendar, days } = timing;
  const due = compiled.entries[place]?.due;
  if (due?.item) {
    return dueDate(due, { anchors: run.anchors, doneOn: (id) => doneOn(timing, id), calendar });
  }
  const former = formerAnchorsOf(timing, place);
  return (former ? compiled.dueDaysOf(former, calendar) : days).dates[place];
}

/** Whether it should have been done; what was due before the run opened never is, only due at once. */
export function isOverdue(timing: Timing, place: number): boolean {
  const { days, today, now, opened } = timing;
  let number = days.numbers[place] ?? NEVER;
  if (number === AFTER_ITEM) number = dayNumber(dueOf(timing, place) ?? today);
  return number < now && number >= opened && snoozedUntil(timing, place) === undefined;
}

/** The day until which it is put off, if that is still to come. */
export function snoozedUntil(
  { events, registers, today }: Timing,
  place: number,
): CalendarDate | undefined {
  const snoozed = registers.snoozed[place] ?? NONE;
  if (snoozed === NONE) return undefined;
  const until = events[snoozed]?.until as CalendarDate | undefined;
  return until && until > today ? until : undefined;
}

/** The anchors at the time when it was done, if they have moved since. */
function formerAnchorsOf(timing: Timing, place: number): Run["anchors"] | undefined {
  const { formerAnchors } = timing.run;
  const at = doneAt(timing, place);
  return at === undefined ? undefined : formerAnchors?.find(({ until }) => at < until)?.anchors;
}

function doneOn(timing: Timing, item: string): CalendarDate | undefined {
  const at = doneAt(timing, timing.compiled.registerOf[item] ?? NONE);
  return at === undefined ? undefined : dayOfInstant(at);
}

function doneAt(
  { events, registers }: Pick<Timing, "events" | "registers">,
  place: number,
): string | undefined {
  const { status, settled } = registers;
  return status[place] === DONE ? events[settled[place] ?? NONE]?.at : undefined;
}

/** The day of an instant in UTC. */
function dayOfInstant(instant: string): CalendarDate {
  return instant.slice(0, "YYYY-MM-DD".length) as CalendarDate;
}
