import { cellsOf, knownCells, type Table } from "./known-cells.ts";
import type { Relation } from "./relations-of.ts";

/**
 * `hidden`, and as many cells more as it takes for nobody to find a hidden one again from those that are shown: as long as
 * a relation gives something away, the smallest part of it that is still shown is hidden, and its total once no part is.
 *
 * Finding the fewest cells to hide is a hard problem (Kelly, Golden & Assad 1992, Networks 22:397); this may hide more.
 */
export function withComplements(hidden: ReadonlySet<number>, cells: Table): Set<number> {
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

function nextToHide(hidden: ReadonlySet<number>, cells: Table): number | undefined {
  const own = new Set(cells.relations.flatMap(cellsOf).filter((cell) => hidden.has(cell)));
  if (own.size === 0) return undefined;
  const found = knownCells(own, cells);
  for (const relation of cells.relations) {
    if (!cellsOf(relation).some((cell) => found.has(cell))) continue;
    const next = smallestShown(relation, own, cells);
    if (next !== undefined) return next;
  }
  return undefined;
}

function smallestShown(
  { total, parts }: Relation,
  hidden: ReadonlySet<number>,
  { countsAt }: Table,
): number | undefined {
  const shown = parts.filter((part) => !hidden.has(part));
  const [smallest] = shown.toSorted((one, other) => countsAt(one).n - countsAt(other).n);
  return smallest ?? (hidden.has(total) ? undefined : total);
}
