import type { CalendarDate } from "@communaute/schemas";
import type { Language } from "./language.ts";

/** A day in words: « 1er novembre 2026 », “1 November 2026”. */
export function longDate(day: CalendarDate, language: Language): string {
  const words = formats[language].format(Date.parse(`${day}T00:00:00Z`));
  return language === "fr" ? words.replace(/^1 /, "1er ") : words;
}

const formats = {
  fr: new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
} satisfies Record<Language, Intl.DateTimeFormat>;
