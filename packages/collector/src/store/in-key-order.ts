import type { Entry } from "./entry.ts";

/**
 * Entries with their places, answers in the order of their random keys and then counts: within one transaction, the order
 * of arrival is lost before anything is written. Those of one key keep their order.
 */
export function inKeyOrder(entries: readonly Entry[]): [entry: Entry, index: number][] {
  return entries
    .map((entry, index): [Entry, number] => [entry, index])
    .sort(([one], [other]) => compared(one, other));
}

function compared(one: Entry, other: Entry): number {
  if (one.kind === "count" || other.kind === "count") {
    return Number(one.kind === "count") - Number(other.kind === "count");
  }
  return Buffer.compare(one.receiptKey, other.receiptKey);
}
