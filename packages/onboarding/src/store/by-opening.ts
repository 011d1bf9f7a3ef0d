import type { Run } from "../run/run.ts";

/** Runs in the order in which they opened, then of their ids: databases sort texts each in their own way. */
export function byOpening(a: Run, b: Run): number {
  if (a.openedAt !== b.openedAt) return a.openedAt < b.openedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
