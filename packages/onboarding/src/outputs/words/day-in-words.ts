import { type CalendarDate, dayNumber } from "@communaute/schemas/calendar";
import type { Language } from "./in-language.ts";

/**
 * A day as people say it, the same on every machine.
 *
 * @example
 * dayInWords("2026-05-19", "fr"); // "mardi 19 mai 2026"
 * dayInWords("2026-05-01", "fr"); // "vendredi 1er mai 2026"
 * dayInWords("2026-05-19", "en"); // "Tuesday 19 May 2026"
 */
export function dayInWords(date: CalendarDate, language: Language): string {
  const { weekdays, months, first } = NAMES[language];
  const [year, month, day] = date.split("-").map(Number);
  const weekday = weekdays[(((dayNumber(date) + THURSDAY) % 7) + 7) % 7];
  return `${weekday} ${day === 1 ? first : day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** 1970-01-01, from which days are counted, was a Thursday; weeks start on Monday. */
const THURSDAY = 3;

const NAMES = {
  fr: {
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    first: "1er",
  },
  en: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    first: "1",
  },
} as const;
