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

/**
 * The hidden cells whose counts follow, or nearly do, from what is shown: how many there are, how many of them are in the
 * numerator, and how many are not. What is hidden together is known by its sum, when the others leave too little of a total.
 */
export function knownCells(
  hidden: ReadonlySet<number>,
  { relations, countsAt, thresholdAt }: Table,
): Set<number> {
  const ranges = (of: (counts: Counts) => number, among = relations) =>
    nearlyKnown(hidden, among, (cell) => of(countsAt(cell)), thresholdAt);
  const hasNumerator = (cell: number) =>
    hidden.has(cell) || countsAt(cell).numerator !== undefined || countsAt(cell).n === 0;
  const shares = relations.filter((relation) => cellsOf(relation).every(hasNumerator));
  return new Set([
    ...recoverable(hidden, relations),
    ...ranges(({ n }) => n),
    ...ranges(({ numerator = 0 }) => numerator, shares),
    ...ranges(complementOf, shares),
  ]);
}

function complementOf({ n, numerator = 0, denominator = n }: Counts): number {
  return denominator - numerator;
}

/** The total of a relation, and its parts. */
export function cellsOf({ total, parts }: Relation): number[] {
  return [total, ...parts];
}
