import type { Item } from "../definition/item.ts";
import type { FieldWrite } from "../definition/origin.ts";
import { isSame } from "./is-same.ts";
import type { MergedField } from "./merged-item.ts";

/** What a field became after branches were merged, and the branches that gave it other values. */
export interface Choice {
  field: MergedField;
  value: Item[MergedField];
  writers: readonly Item[];
}

/**
 * What was written before branches parted, then, of each field that is no longer what it was, what was written of it
 * by the branch that had its way; the last entry of a field is always its value.
 */
export function mergedLog(before: readonly FieldWrite[], choices: readonly Choice[]): FieldWrite[] {
  const known = new Set(before.map((write) => JSON.stringify(write)));
  const isKnown = (write: FieldWrite) => known.has(JSON.stringify(write));
  const added = choices.flatMap(({ field, value, writers }) => {
    const winner = writers.find((writer) => isSame(writer[field], value)) ?? writers.at(-1);
    const writes = winner?.log.filter((write) => write.field === field && !isKnown(write)) ?? [];
    const last = writes.at(-1);
    if (last === undefined || winner === undefined) return [];
    if (isSame(winner[field], value)) return writes;
    const isAsBefore = field !== "who" || !isPart(value, writers);
    return isAsBefore ? [] : [{ ...last, to: value }];
  });
  return [...before, ...added];
}

/** Whether roles are those that several branches have in common. */
function isPart(who: unknown, writers: readonly Item[]): boolean {
  return (
    Array.isArray(who) && writers.every((writer) => who.every((role) => writer.who.includes(role)))
  );
}
