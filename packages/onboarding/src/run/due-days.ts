import { type CalendarDate, dayNumber } from "@communaute/schemas/calendar";
import { type DueContext, dueDate } from "../calendar/due-date.ts";
import { remembering } from "../remembering.ts";
import type { Entry } from "./entry.ts";
import type { Run } from "./run.ts";

/** When things are due that count from anchors, by place of the item. */
export interface DueDays {
  dates: readonly (CalendarDate | undefined)[];
  /** Counted from 1970-01-01; `NEVER` without a date, `AFTER_ITEM` where it takes another item's. */
  numbers: Int32Array;
}

/** A day later than all others, for what is not due. */
export const NEVER = 2 ** 31 - 1;

/** In place of a day that depends on when another item was done. */
export const AFTER_ITEM = NEVER - 1;

/** Says when things are due for people with the same anchors and calendar, which is worked out once. */
export type DueDaysOf = (anchors: Run["anchors"], calendar: DueContext["calendar"]) => DueDays;

/** Makes the due dates of a list ready to be asked for. */
export function dueDaysOf(entries: readonly Entry[]): DueDaysOf {
  const dues = entries.map(({ due }) => (due?.item ? undefined : due));
  const names = [...new Set(dues.flatMap((due) => due?.from ?? []))];
  const [first = ""] = names;
  const isAlone = names.length === 1;
  const known = new WeakMap<DueContext["calendar"], ReturnType<typeof rememberedDays>>();

  return (anchors, calendar) => {
    const daysOf = known.get(calendar) ?? rememberedDays(calendar);
    known.set(calendar, daysOf);
    const days = isAlone ? String(anchors[first]) : names.map((name) => anchors[name]).join();
    return daysOf(days, anchors);
  };

  function rememberedDays(calendar: DueContext["calendar"]) {
    return remembering(MOST_KNOWN, (_: string, anchors: Run["anchors"]): DueDays => {
      const dates = dues.map((due) => due && dueDate(due, { anchors, calendar }));
      const numbers = Int32Array.from(dates, (date, place) => {
        if (date) return dayNumber(date);
        return entries[place]?.due?.item ? AFTER_ITEM : NEVER;
      });
      return { dates, numbers };
    });
  }
}

const MOST_KNOWN = 5000;
