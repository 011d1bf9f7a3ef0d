import type { CalendarDate } from "../calendar-date.ts";

/** What lasts from one day to another, both counted; without `end` it has not ended. */
export interface Dated {
  start: CalendarDate;
  end?: CalendarDate | undefined;
}

/** Whether a mission or a phase has started and not ended on a day; its first and last days count. */
export function isUnderWay({ start, end }: Dated, on: CalendarDate): boolean {
  return start <= on && (end === undefined || end >= on);
}
