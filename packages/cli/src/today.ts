import { CalendarDate, type Text } from "@communaute/schemas";
import type { Call, Option } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** The option that says which day it is. */
export const AS_OF_OPTION: Option = {
  type: "string",
  value: "AAAA-MM-JJ",
  purpose: { fr: "le jour dont on parle ; sans lui, aujourd’hui", en: "the day meant; else today" },
};

/** The day that is meant, or what is wrong with it. */
export function todayOf({ option }: Call, { now }: Terminal): CalendarDate | { fault: Text } {
  const today = new Intl.DateTimeFormat("sv-SE").format(now());
  const day = CalendarDate.safeParse(option("as-of") ?? today);
  return day.success ? day.data : { fault: NO_DAY };
}

const NO_DAY: Text = {
  fr: "--as-of attend un jour qui existe, écrit AAAA-MM-JJ, comme 2026-11-21.",
  en: "--as-of expects a day that exists, written YYYY-MM-DD, such as 2026-11-21.",
};
