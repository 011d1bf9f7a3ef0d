import type { Checklist } from "../definition/checklist.ts";
import type { Item } from "../definition/item.ts";

/** By item, all that comes before it, be it by way of others: readers know whoever did it to have done those. */
export function prerequisitesOf(checklists: Iterable<Checklist>): Map<string, Set<string>> {
  const before = new Map<string, Set<string>>();
  for (const { sections } of checklists) {
    for (const { id, after } of sections.flatMap(({ items }) => items.flatMap(withParts))) {
      before.set(id, new Set([...(before.get(id) ?? []), ...after]));
    }
  }
  return new Map([...before.keys()].map((id) => [id, reached(id, before)]));
}

function reached(id: string, before: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const left = [...(before.get(id) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    left.push(...(before.get(next) ?? []));
  }
  return found;
}

function withParts(item: Item): Item[] {
  return [item, ...item.items];
}
