import { type CalendarDate, dateOfDay, dayNumber } from "@communaute/schemas/calendar";

/**
 * Easter Sunday of a year from 1583, the first of the Gregorian calendar, to 4099.
 *
 * The rule of Meeus, Jones and Butcher.
 *
 * @example
 * easter(2026); // "2026-04-05"
 */
export function easter(year: number): CalendarDate {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const march22 = dayNumber(`${year}-03-22` as CalendarDate);
  return dateOfDay(march22 + moon + weekday - 7 * late);
}
