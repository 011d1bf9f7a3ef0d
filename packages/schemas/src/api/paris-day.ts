import { z } from "zod";
import { dateOfDay } from "../calendar/date-of-day.ts";
import { CalendarDate } from "../calendar-date.ts";

/**
 * A civil day told by an instant: the day that it was in Paris, so that 31 May at 22:00 UTC is 1 June.
 *
 * It is written as midnight UTC, which Paris and whoever only reads the first ten characters take for the
 * same day. A bare day is read as it is.
 */
export const ParisDay = z.codec(
  z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  CalendarDate,
  {
    decode: (written) => (written.length === DAY_LENGTH ? written : dayInParis(written)),
    encode: (day) => `${day}T00:00:00.000Z`,
  },
);

function dayInParis(timestamp: string): string {
  const instant = Date.parse(timestamp);
  return dateOfDay(Math.floor((instant + offsetOfParis(instant)) / DAY));
}

/** How far the clocks of Paris are ahead of UTC at an instant, in milliseconds; a little behind they never are. */
function offsetOfParis(instant: number): number {
  const [hour = 0, minute = 0, second = 0] = parisClock.format(instant).split(":").map(Number);
  const onTheClock = ((hour * 60 + minute) * 60 + second) * 1000;
  const sinceMidnight = instant - Math.floor(instant / DAY) * DAY;
  return (onTheClock - Math.floor(sinceMidnight / 1000) * 1000 + DAY) % DAY;
}

// `en-GB` writes `07:05:09`; only the clock is asked for, since calendars differ on the year 0.
const parisClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const DAY = 24 * 60 * 60 * 1000;
const DAY_LENGTH = "YYYY-MM-DD".length;
