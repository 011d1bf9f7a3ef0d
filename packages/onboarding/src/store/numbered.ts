import type { NewEvent, RunEvent } from "../run/event.ts";

/** Events that a log does not have yet, with the places that they take after `seq`, and the ids of the others. */
export function numbered(
  run: string,
  events: readonly NewEvent[],
  seq: number,
  isKnown: (id: string) => boolean,
): { fresh: RunEvent[]; duplicates: string[] } {
  const fresh: RunEvent[] = [];
  const met = new Set<string>();
  const duplicates: string[] = [];
  for (const event of events) {
    if (event.run !== run) throw new TypeError(WRONG_RUN);
    if (isKnown(event.id) || met.has(event.id)) duplicates.push(event.id);
    else fresh.push({ ...event, seq: seq + fresh.length + 1 });
    met.add(event.id);
  }
  return { fresh, duplicates };
}

const WRONG_RUN =
  "Events are appended to the log of their own run: append(run, events) got an event whose `run` is another one.";
