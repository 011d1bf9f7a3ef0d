import type { RunEvent } from "./event.ts";

/** Events in the order in which the store took them in, each once, however often and in whatever order they came. */
export function ordered(events: readonly RunEvent[]): readonly RunEvent[] {
  const sorted = isSorted(events) ? events : events.toSorted(bySeq);
  const ids = new Set<string>();
  for (const { id } of sorted) ids.add(id);
  if (ids.size === sorted.length) return sorted;
  ids.clear();
  return sorted.filter(({ id }) => !ids.has(id) && ids.add(id));
}

function isSorted(events: readonly RunEvent[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { seq } of events) {
    if (seq <= before) return false;
    before = seq;
  }
  return true;
}

/** Two events of one place in the log cannot come from a store; then their ids decide. */
function bySeq(a: RunEvent, b: RunEvent): number {
  return a.seq - b.seq || (a.id < b.id ? -1 : Number(a.id > b.id));
}
