import type { Counts } from "../measurement.ts";
import { isUnsafe } from "./is-unsafe.ts";
import { cellsOf, complementOf, knownCells, type Table } from "./known-cells.ts";
import type { Relation } from "./relations-of.ts";

/** What a choice of further cells to hide rests on. */
export interface Cells extends Table {
  /** Whether a cell came hidden already, its counts unknown. */
  isBlank: (cell: number) => boolean;
}

/**
 * `hidden`, and as many cells more as it takes for nobody to find a hidden one again from those that are shown: as long as
 * a relation gives something away, the smallest part of it that is still shown is hidden, and its total once no part is.
 *
 * Finding the fewest cells to hide is a hard problem (Kelly, Golden & Assad 1992, Networks 22:397); this may hide more.
 */
export function withComplements(hidden: ReadonlySet<number>, cells: Cells): Set<number> {
  const all = new Set(hidden);
  for (const relations of tied(cells.relations)) {
    const table = { ...cells, relations };
    for (let next = nextToHide(all, table); next !== undefined; next = nextToHide(all, table)) {
      all.add(next);
    }
  }
  return all;
}

/** Relations by the total that they share: nothing of one group tells anything of another. */
function tied(relations: readonly Relation[]): Relation[][] {
  const groups = new Map<number, Relation[]>();
  for (const relation of relations) {
    groups.set(relation.total, [...(groups.get(relation.total) ?? []), relation]);
  }
  return [...groups.values()];
}

function nextToHide(hidden: ReadonlySet<number>, cells: Cells): number | undefined {
  const own = new Set(cells.relations.flatMap(cellsOf).filter((cell) => hidden.has(cell)));
  if (own.size === 0) return undefined;
  const found = knownCells(own, cells);
  for (const relation of cells.relations) {
    if (!tells(relation, own, found, cells)) continue;
    const next = smallestShown(relation, own, cells);
    if (next !== undefined) return next;
  }
  return undefined;
}

function tells(
  { total, parts }: Relation,
  hidden: ReadonlySet<number>,
  found: ReadonlySet<number>,
  { countsAt, thresholdAt, isBlank }: Cells,
): boolean {
  if ([total, ...parts].some((cell) => found.has(cell))) return true;
  const hiddenParts = parts.filter((part) => hidden.has(part));
  if (hidden.has(total) || hiddenParts.length === 0) return false;
  // Whoever hid a cell before knew its counts, and has seen to this already.
  if (hiddenParts.some(isBlank)) return false;
  // What is hidden together is shown as a whole, by what the others leave of the total.
  return isUnsafe(sumOf(hiddenParts.map(countsAt)), thresholdAt(total));
}

function smallestShown(
  { total, parts }: Relation,
  hidden: ReadonlySet<number>,
  { countsAt }: Cells,
): number | undefined {
  const shown = parts.filter((part) => !hidden.has(part));
  const [smallest] = shown.toSorted((one, other) => countsAt(one).n - countsAt(other).n);
  return smallest ?? (hidden.has(total) ? undefined : total);
}

function sumOf(counts: readonly Counts[]): Counts {
  const total = (of: (counts: Counts) => number) => counts.reduce((sum, each) => sum + of(each), 0);
  const n = total((each) => each.n);
  if (counts.some(({ numerator }) => numerator === undefined)) return { n };
  const numerator = total(({ numerator = 0 }) => numerator);
  return { n, numerator, denominator: numerator + total(complementOf) };
}
