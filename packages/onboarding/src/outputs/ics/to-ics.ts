import { addDays, type CalendarDate } from "@communaute/schemas/calendar";
import { plainText } from "../inline/plain-text.ts";
import type { ChecklistView, ItemView } from "../view/checklist-view.ts";
import { contentLine, icsText } from "./content-line.ts";
import { type EarlierEvent, earlierEvents } from "./earlier-events.ts";
import { sha256 } from "./sha-256.ts";

/** What a calendar needs to know besides what stands in a view. */
export interface IcsOptions {
  /** The id of the run: with that of an item it makes an event the same from one export to the next. */
  run: string;
  /** The instant of the export, ISO 8601 in UTC. */
  now: string;
  /**
   * The export before this one. From it is known how often a due date has changed, and which events have to be cancelled;
   * without it all events are new.
   */
  earlier?: string | undefined;
}

/**
 * The due dates of a run as a calendar of all-day events (RFC 5545). Done items stay; items that a layer removed, that do
 * not apply, or that have no due date any more are cancelled, when an earlier export knew them or their day is known.
 *
 * `SEQUENCE` rises by one with each export in which the day of an event, or whether it is cancelled, differs from `earlier`.
 * Throws when `now` is not an instant in UTC.
 */
export function toIcs(view: ChecklistView, { run, now, earlier = "" }: IcsOptions): string {
  const known = earlierEvents(earlier);
  const stamp = stampOf(now);
  const items = view.sections.flatMap(({ items }) =>
    items.flatMap((item) => [item, ...item.items]),
  );
  const events = [...items, ...view.removed].flatMap((item) => {
    const uid = uidOf(run, item.id);
    return eventOf(item, uid, known.get(uid));
  });
  const told = new Set(events.map(({ uid }) => uid));
  const gone = [...known.values()].filter(({ uid }) => !told.has(uid)).map(cancelled);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//communaute//onboarding//FR",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${icsText(view.title.text)}`,
    ...[...events, ...gone].flatMap((event) => eventLines(event, known.get(event.uid), stamp)),
    "END:VCALENDAR",
  ]
    .map(contentLine)
    .join("");
}

/** An event before it is known whether it changed. */
interface CalendarEvent {
  uid: string;
  /** `20260519` */
  start: string;
  isCancelled: boolean;
  /** Written as iCalendar texts are. */
  summary: string;
  description: string;
  url?: string | undefined;
}

function eventOf(item: ItemView, uid: string, before: EarlierEvent | undefined): CalendarEvent[] {
  const due = item.due && "date" in item.due ? item.due.date : undefined;
  const start = due?.replaceAll("-", "") ?? before?.start;
  if (start === undefined) return [];
  const isOff = item.removed !== undefined || item.status === "notApplicable";
  const links = item.links.map(({ text, href }) => (href ? `${text} : ${href}` : text));
  const hint = item.hint ? [plainText(item.hint)] : [];
  const url = item.links.find(({ href }) => href?.startsWith("https:"))?.href;
  return [
    {
      uid,
      start,
      isCancelled: isOff || due === undefined,
      summary: icsText(item.status === "done" ? `✓ ${item.text}` : item.text),
      description: icsText([...hint, ...links].join("\n")),
      ...(url ? { url } : {}),
    },
  ];
}

/** An item that is no longer there at all. */
function cancelled({ uid, start, summary }: EarlierEvent): CalendarEvent {
  return { uid, start, isCancelled: true, summary, description: "" };
}

function eventLines(
  event: CalendarEvent,
  before: EarlierEvent | undefined,
  stamp: string,
): string[] {
  const { uid, start, isCancelled, summary, description, url } = event;
  const isChanged =
    before !== undefined && (before.start !== start || before.isCancelled !== isCancelled);
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${dayAfter(start)}`,
    `SEQUENCE:${(before?.sequence ?? 0) + (isChanged ? 1 : 0)}`,
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    `SUMMARY:${summary}`,
    ...(description === "" ? [] : [`DESCRIPTION:${description}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Says nothing of the run or the item to whom it does not already know, and fits where UIDs are stored. */
function uidOf(run: string, item: string): string {
  return `${sha256(JSON.stringify([run, item])).slice(0, 40)}@communaute`;
}

/** The end of an all-day event is the first day after it. */
function dayAfter(start: string): string {
  const day = start.replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3") as CalendarDate;
  return addDays(day, 1).replaceAll("-", "");
}

function stampOf(now: string): string {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/u.exec(now) ?? [];
  if (date === undefined || time === undefined) {
    throw new RangeError(
      `"now" is an instant in UTC, such as 2026-05-19T08:00:00Z; got ${JSON.stringify(now)}.`,
    );
  }
  return `${date.replaceAll("-", "")}T${time.replaceAll(":", "")}Z`;
}
