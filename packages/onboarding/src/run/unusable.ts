import { type CalendarDate, dateOfDay, dayNumber } from "@communaute/schemas/calendar";
import type { Command } from "./command.ts";
import type { RefusalCode } from "./refusals.ts";

/** What is wrong with a command whatever the item, or undefined. */
export function unusable(
  { id, verb, evidence, reason, until }: Command,
  today: CalendarDate,
): RefusalCode | undefined {
  if (!EVENT_ID.test(id)) return "event-id-unusable";
  const texts = [reason, evidence?.value];
  if (texts.some((text = "") => text.length > MOST_CHARACTERS)) return "text-too-long";
  if (evidence?.kind === "url" && !LINK.test(evidence.value)) return "evidence-not-a-link";
  if (verb === "comment" && !reason?.trim()) return "comment-missing";
  if (verb === "snooze" && !isDayAfter(today, until)) return "snooze-day-unusable";
  return undefined;
}

/** Of a reason, a comment, or a piece of evidence. */
const MOST_CHARACTERS = 2000;

const EVENT_ID = /^[\w-]{1,64}$/;
const LINK = /^https?:\/\/[^\s/]+\S*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDayAfter(today: CalendarDate, text: string | undefined): boolean {
  if (!text || !DAY.test(text)) return false;
  const day = text as CalendarDate;
  return dateOfDay(dayNumber(day)) === day && day > today;
}
