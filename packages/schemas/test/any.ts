import fc from "fast-check";
import { dateOfDay } from "../src/calendar/date-of-day.ts";
import { dayNumber } from "../src/calendar/day-number.ts";
import type { CalendarDate } from "../src/calendar-date.ts";
import { PhaseName } from "../src/vocabularies.ts";
import { day } from "./make.ts";

/** Any day from one to another, both included. */
export function anyDay(from = "1900-01-01", to = "2100-12-31"): fc.Arbitrary<CalendarDate> {
  return fc.integer({ min: dayNumber(day(from)), max: dayNumber(day(to)) }).map(dateOfDay);
}

/** Days so close together that coincidences are frequent. */
export const nearbyDay = anyDay("2024-02-20", "2024-03-10");

/** Any mission, with few days to choose from; one in some ends before it starts. */
export const anyMission = fc.record(
  { start: nearbyDay, end: nearbyDay, startups: fc.constant<string[]>([]) },
  { requiredKeys: ["start", "startups"] },
);

/** Any phase, with few days to choose from; some have a name that nobody knows. */
export const anyPhase = fc.record(
  { name: fc.constantFrom(...PhaseName.known, "alumni"), start: nearbyDay, end: nearbyDay },
  { requiredKeys: ["name", "start"] },
);
