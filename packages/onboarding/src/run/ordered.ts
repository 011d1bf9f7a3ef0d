import type { RunEvent } from "./event.ts";

/** Events in the order in which the store took them in, each place once, however often and in whatever order they came. */
export function ordered(events: readonly RunEvent[]): readonly RunEvent[] {
  if (isSorted(events)) return events;
  const ids = new Set<string>();
  return events.toSorted(bySeq).filter(({ id }) => !ids.has(id) && ids.add(id));
}

function isSorted(events: readonly RunEvent[]): boolean {
  let before = -Infinity;
  for (let place = 0; place < events.length; place++) {
    const { seq } = events[place] as RunEvent;
    if (seq <= before) return false;
    before = seq;
  }
  return true;
}

/** Two events of one place in the log cannot come from a store; then their ids decide. */
function bySeq(a: RunEvent, b: RunEvent): number {
  return a.seq - b.seq || (a.id < b.id ? -1 : 1);
}
