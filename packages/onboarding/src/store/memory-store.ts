import type { RunEvent } from "../run/event.ts";
import type { Run } from "../run/run.ts";
import { byOpening } from "./by-opening.ts";
import { movedAnchors } from "./moved-anchors.ts";
import { numbered } from "./numbered.ts";
import type { Store } from "./store.ts";

/** A store that forgets everything with its process: for tests, and for trying things out. */
export function memoryStore(): Store {
  const runs = new Map<string, Run>();
  const logs = new Map<string, RunEvent[]>();
  const change = (id: string, changed: (run: Run) => Run) => {
    const run = runs.get(id);
    if (run) runs.set(id, structuredClone(changed(run)));
  };
  const remove = (isRemoved: (run: Run) => boolean) => {
    const removed = [...runs.values()].filter(isRemoved);
    for (const { id } of removed) {
      runs.delete(id);
      logs.delete(id);
    }
    return removed.length;
  };

  return {
    async openRun(run) {
      if (!runs.has(run.id)) runs.set(run.id, structuredClone(run));
    },
    async closeRun(id, at) {
      change(id, (run) => ({ ...run, closedAt: run.closedAt ?? at }));
    },
    async moveAnchors(id, anchors, at) {
      change(id, (run) => movedAnchors(run, anchors, at));
    },
    async runsOf(member) {
      const own = [...runs.values()].filter((run) => run.member === member);
      return structuredClone(own.toSorted(byOpening));
    },
    async run(id) {
      return structuredClone(runs.get(id));
    },
    async read(run, afterSeq = 0) {
      return structuredClone((logs.get(run) ?? []).filter(({ seq }) => seq > afterSeq));
    },
    async append(run, events, expectedSeq) {
      if (!runs.has(run)) return { unknownRun: run };
      const log = logs.get(run) ?? [];
      const seq = log.at(-1)?.seq ?? 0;
      const known = new Set(log.map(({ id }) => id));
      const { fresh, duplicates } = numbered(run, events, seq, (id) => known.has(id));
      if (expectedSeq !== undefined && expectedSeq !== seq && fresh.length > 0) {
        return { conflict: { seq } };
      }
      logs.set(run, [...log, ...structuredClone(fresh)]);
      return { seq: seq + fresh.length, events: fresh, duplicates };
    },
    async erase(member) {
      return remove((run) => run.member === member);
    },
    async purgeClosed(before) {
      return remove(({ closedAt }) => closedAt !== undefined && closedAt < before);
    },
  };
}
