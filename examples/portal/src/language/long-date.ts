import type { CalendarDate } from "@communaute/schemas";
import type { Language } from "./language.ts";

/** A day in words: « 21 novembre 2026 », “21 November 2026”. */
export function longDate(day: CalendarDate, language: Language): string {
  return formats[language].format(Date.parse(`${day}T00:00:00Z`));
}

const formats = {
  fr: new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
} satisfies Record<Language, Intl.DateTimeFormat>;
