import { addDays, type CalendarDate } from "@communaute/schemas/calendar";
import type { ChecklistView, ItemReference, ItemView } from "../view/checklist-view.ts";
import { DIGEST_WORDS } from "./digest-words.ts";

/** What may stand in a reminder. */
export interface DigestOptions {
  /** Whose run it is, when the reminder is to say so; left out, it names nobody. */
  name?: string | undefined;
  /**
   * How many days count as this week, today among them.
   *
   * @defaultValue 7
   */
  days?: number | undefined;
}

/** What to remind of, in plain words; groups without items are left out. */
export interface Digest {
  title: string;
  /** « 12 étapes sur 31 terminées ». */
  progress: string;
  groups: { title: string; items: DigestItem[] }[];
}

/** An item to remind of: what, where to do it, and by when or what it waits for. */
export interface DigestItem {
  text: string;
  href?: string | undefined;
  note?: string | undefined;
}

/**
 * What is overdue, what is due within a week, and what is blocked, without the ids or names of people. What is put off is
 * not in it, nor what its sub-items tick. An item is in the first of these that it belongs to.
 */
export function digestOf(view: ChecklistView, { name, days = 7 }: DigestOptions = {}): Digest {
  const words = DIGEST_WORDS[view.language];
  const items = view.sections.flatMap(({ items }) =>
    items.flatMap((item) => [item, ...item.items]),
  );
  const open = items.filter(
    ({ status, snoozed, items: parts }) =>
      status === "todo" && snoozed === undefined && parts.length === 0,
  );
  const blocked = new Set(view.blocked.map(({ id }: ItemReference) => id));
  const lastDay = addDays(view.today, days - 1);

  const overdue = open.filter(({ isOverdue }) => isOverdue);
  const rest = open.filter((item) => !overdue.includes(item));
  const waiting = rest.filter(({ id }) => blocked.has(id));
  const due = rest.filter((item) => !waiting.includes(item) && isDueBy(item, lastDay));
  const groups = [
    { title: words.overdue, items: overdue.map((item) => digestItem(item, item.due?.sentence)) },
    { title: words.thisWeek, items: due.map((item) => digestItem(item, item.due?.sentence)) },
    { title: words.blocked, items: waiting.map((item) => digestItem(item, item.blocked?.words)) },
  ];
  return {
    title: name === undefined ? view.title.text : words.titleFor(view.title.text, name),
    progress: view.progress.words,
    groups: groups.filter((group) => group.items.length > 0),
  };
}

function isDueBy({ due }: ItemView, lastDay: CalendarDate): boolean {
  return due !== undefined && "date" in due && due.date <= lastDay;
}

function digestItem({ text, links }: ItemView, note: string | undefined): DigestItem {
  const href = links.find((link) => link.href?.startsWith("https:"))?.href;
  return { text, ...(href ? { href } : {}), ...(note ? { note } : {}) };
}
