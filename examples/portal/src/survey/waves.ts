import type { CollectedSurvey, CollectedWave } from "@communaute/collector";
import { CalendarDate } from "@communaute/schemas";

/** The day in France at a moment, by which waves open and close. */
export function dayInFrance(moment: Date): CalendarDate {
  return CalendarDate.parse(formats.format(moment));
}

const formats = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

/** The wave that may be answered on a day; both its first and its last day count. */
export function openWave({ waves }: CollectedSurvey, day: CalendarDate): CollectedWave | undefined {
  return waves.find(({ opensOn, closesOn }) => opensOn <= day && day <= closesOn);
}

/** The wave that opens next after a day. */
export function nextWave({ waves }: CollectedSurvey, day: CalendarDate): CollectedWave | undefined {
  return waves
    .filter(({ opensOn }) => opensOn > day)
    .toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1))[0];
}

/** The waves that have begun by a day, the latest first. */
export function begunWaves({ waves }: CollectedSurvey, day: CalendarDate): CollectedWave[] {
  return waves
    .filter(({ opensOn }) => opensOn <= day)
    .toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
}
