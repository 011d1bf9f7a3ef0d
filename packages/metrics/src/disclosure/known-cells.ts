import type { Counts } from "../measurement.ts";
import { nearlyKnown } from "./nearly-known.ts";
import { recoverable } from "./recoverable.ts";
import type { Relation } from "./relations-of.ts";

/** What adds up in a publication, and what its cells count; cells are places in the list of measurements. */
export interface Table {
  relations: readonly Relation[];
  countsAt: (cell: number) => Counts;
  thresholdAt: (cell: number) => number;
}

/** The hidden cells whose counts follow, or nearly do, from what is shown. */
export function knownCells(
  hidden: ReadonlySet<number>,
  { relations, countsAt, thresholdAt }: Table,
): Set<number> {
  const ranges = (of: (counts: Counts) => number) =>
    nearlyKnown(hidden, relations, (cell) => of(countsAt(cell)), thresholdAt);
  const found = [recoverable(hidden, relations), ranges(({ n }) => n)];
  const shown = relations.flatMap(cellsOf).filter((cell) => !hidden.has(cell));
  if (shown.every((cell) => countsAt(cell).numerator !== undefined)) {
    found.push(
      ranges(({ numerator = 0 }) => numerator),
      ranges(complementOf),
    );
  }
  return new Set(found.flatMap((cells) => [...cells]));
}

/** How many are counted and not in the numerator. */
export function complementOf({ n, numerator = 0, denominator = n }: Counts): number {
  return denominator - numerator;
}

/** The total of a relation, and its parts. */
export function cellsOf({ total, parts }: Relation): number[] {
  return [total, ...parts];
}
