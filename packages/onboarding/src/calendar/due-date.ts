import { addDays, addMonths, type CalendarDate } from "@communaute/schemas/calendar";
import type { Due, Roll } from "./due.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What is known about one person when their due dates are asked for. */
export interface DueContext {
  /** The days that anchors are for them; one that is not known is left out. */
  anchors: Readonly<Record<string, CalendarDate | undefined>>;
  /** The day on which an item was done, if it was. */
  doneOn?: ((itemId: string) => CalendarDate | undefined) | undefined;
  calendar: Pick<WorkingCalendar, "addWorkingDays" | "roll">;
}

/**
 * The day on which something is due, or undefined while the day that it is counted from is unknown.
 *
 * What falls on a closed day goes on to the next working day; but on or before a departure it goes
 * back to the previous one, since after it nobody is there to do it. `due.roll` says otherwise.
 */
export function dueDate(due: Due, context: DueContext): CalendarDate | undefined {
  const { calendar } = context;
  const start = startOf(due, context);
  if (start === undefined) return undefined;
  if (due.unit === "working-day" && due.days !== 0) {
    return calendar.addWorkingDays(start, due.days);
  }
  return calendar.roll(moved(start, due), due.roll ?? defaultRoll(due));
}

function startOf(due: Due, { anchors, doneOn }: DueContext): CalendarDate | undefined {
  if (due.item) return doneOn?.(due.from);
  return Object.hasOwn(anchors, due.from) ? anchors[due.from] : undefined;
}

function moved(start: CalendarDate, { days, unit }: Due): CalendarDate {
  if (unit === "month") return addMonths(start, days);
  return addDays(start, unit === "week" ? 7 * days : days);
}

function defaultRoll({ from, days, item }: Due): Roll {
  return from === "depart" && days <= 0 && !item ? "previous" : "next";
}
