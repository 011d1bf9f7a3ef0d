import type { Checklist } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";
import type { Origin } from "../definition/origin.ts";
import type { Words } from "../definition/words.ts";
import { everyItem, type StandingItem } from "./every-item.ts";
import { grouped } from "./grouped.ts";
import { likeness } from "./likeness.ts";

/** Which item of the next list an id that vanished probably became, and what makes one think so. */
export interface RenameProposal {
  id: string;
  /** `former`: the id had become an item's that is still known. */
  because: "title" | "position" | "former";
  /** Where the next list writes the item. */
  origin: Origin;
}

/**
 * Proposes, for items that vanished from a list, what they became: the new item with the same title, or else the one
 * in the same place that is at least half like it. Each new item is proposed once.
 */
export function proposeRenames(
  vanished: readonly string[],
  old: Checklist,
  next: Checklist,
): Map<string, RenameProposal> {
  const [before, after] = [everyItem(old), everyItem(next)];
  const oldIds = new Set(before.map(({ item }) => item.id));
  const gone = new Set(vanished);
  const free = new Map(
    after.filter(({ item }) => !oldIds.has(item.id)).map((one) => [one.item.id, one.item]),
  );
  const proposals = new Map<string, RenameProposal>();
  const became = new Map(heirsOf(after));
  const propose = (id: string, item: Item, because: "title" | "position") => {
    proposals.set(id, { id: item.id, because, origin: item.origin });
    became.set(id, item.id);
    free.delete(item.id);
  };

  const lost = before.filter(({ item }) => gone.has(item.id));
  const titled = byTitle(free.values());
  for (const { item } of lost) {
    const twin = titlesOf(item.title).flatMap((title) => titled.get(title) ?? []);
    const same = twin.find(({ id }) => free.has(id));
    if (same) propose(item.id, same, "title");
  }
  const [around, aroundNext] = [neighbours(before), neighbours(after)];
  for (const { item } of lost) {
    if (proposals.has(item.id)) continue;
    const [previous, following] = around.get(item.id) ?? [];
    const alike = [
      previous && aroundNext.get(became.get(previous) ?? previous)?.[1],
      following && aroundNext.get(became.get(following) ?? following)?.[0],
    ].flatMap((id) => (id === undefined ? [] : (free.get(id) ?? [])));
    const best = alike.sort((a, b) => similarity(item, b) - similarity(item, a))[0];
    if (best && similarity(item, best) >= 0.5) propose(item.id, best, "position");
  }
  return proposals;
}

/** A title as one reads it: without what its links lead to. */
function titlesOf(title: Words): string[] {
  const languages = Object.keys(title).sort();
  return languages.map((language) => `${language} ${plain(title[language] ?? "")}`);
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

function byTitle(items: Iterable<Item>): Map<string, Item[]> {
  const titles = [...items].flatMap((item) =>
    titlesOf(item.title).map((title) => ({ title, item })),
  );
  const titled = grouped(titles, ({ title }) => title);
  return new Map([...titled].map(([title, entries]) => [title, entries.map(({ item }) => item)]));
}

function similarity(one: Item, other: Item): number {
  const titles = likeness(plain(one.title.fr), plain(other.title.fr));
  return Math.max(titles, likeness(one.id, other.id));
}

function heirsOf(items: readonly StandingItem[]): [string, string][] {
  return items.flatMap(({ item }) =>
    item.formerIds.map((former): [string, string] => [former, item.id]),
  );
}

/** By id, the ids of the items before and after it, among those of its section or item. */
function neighbours(
  items: readonly StandingItem[],
): Map<string, [string | undefined, string | undefined]> {
  const rows = grouped(items, ({ section, parent }) => parent ?? section);
  const around = new Map<string, [string | undefined, string | undefined]>();
  for (const row of rows.values()) {
    for (const [at, { item }] of row.entries()) {
      around.set(item.id, [row[at - 1]?.item.id, row[at + 1]?.item.id]);
    }
  }
  return around;
}
