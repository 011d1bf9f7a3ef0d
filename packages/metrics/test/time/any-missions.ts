import fc from "fast-check";
import { dateOf, dayOf } from "../../src/time/day-of.ts";

/** Missions of one person, many of which meet or follow closely; a few end before they start. */
export const anyMissions = fc.array(
  fc
    .record({
      start: fc.integer({ min: -50, max: 400 }).map(dateOf),
      length: fc.integer({ min: -5, max: 60 }),
    })
    .map(({ start, length }) => ({ start, end: dateOf(dayOf(start) + length) })),
  { maxLength: 12 },
);
