import type { Relation } from "./relations-of.ts";

/**
 * The hidden cells whose counts follow from what is shown: those that the equations of the relations determine.
 *
 * Each relation says that its parts add up to its total. With the shown cells known, a hidden one is determined when
 * elimination leaves an equation in it alone. Worked out in whole numbers, so that no rounding hides or invents one.
 */
export function recoverable(
  hidden: ReadonlySet<number>,
  relations: readonly Relation[],
): Set<number> {
  const columns = [...hidden];
  const columnOf = new Map(columns.map((cell, column) => [cell, column]));
  const rows = relations.map(({ total, parts }) => {
    const row = columns.map(() => 0n);
    for (const part of parts) add(row, columnOf.get(part), 1n);
    add(row, columnOf.get(total), -1n);
    return row;
  });
  const found = new Set<number>();
  for (const row of reduced(rows)) {
    const places = row.flatMap((value, column) => (value === 0n ? [] : [column]));
    const [only] = places;
    if (places.length === 1 && only !== undefined) found.add(columns[only] as number);
  }
  return found;
}

function add(row: bigint[], column: number | undefined, value: bigint): void {
  if (column !== undefined) row[column] = (row[column] ?? 0n) + value;
}

/** The reduced echelon form, each row divided by what its numbers have in common. */
function reduced(rows: readonly bigint[][]): bigint[][] {
  let left = rows.map((row) => [...row]);
  const done: bigint[][] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.find((row) => row[column] !== 0n);
    if (pivot === undefined) continue;
    left = left.filter((row) => row !== pivot).map((row) => without(row, pivot, column));
    done.forEach((row, index) => {
      done[index] = without(row, pivot, column);
    });
    done.push(pivot);
  }
  return done;
}

/** A row less as much of the pivot as makes its number in a column 0. */
function without(row: readonly bigint[], pivot: readonly bigint[], column: number): bigint[] {
  const [own, its] = [row[column] ?? 0n, pivot[column] ?? 1n];
  if (own === 0n) return [...row];
  const mixed = row.map((value, i) => value * its - (pivot[i] ?? 0n) * own);
  const divisor = mixed.reduce(commonDivisor, 0n);
  return divisor > 1n ? mixed.map((value) => value / divisor) : mixed;
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
