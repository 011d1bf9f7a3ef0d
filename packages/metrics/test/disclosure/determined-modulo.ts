import type { Measurement } from "../../src/measurement.ts";

/**
 * Hidden cells that the sums determine, found in another way than the library's: a cell is determined when the equations
 * lose a rank without its column. Worked out modulo a prime.
 */
export function determinedModulo(publication: readonly Measurement[], prime: number): string[] {
  const name = ({ segment }: Measurement) => (segment ? `${segment.by} ${segment.value}` : "");
  const hidden = publication.filter(({ status }) => status === "suppressed").map(name);
  const tables = [...new Set(publication.flatMap(({ segment }) => (segment ? [segment.by] : [])))];
  const equations = tables.map((by) =>
    hidden.map((cell) => (cell === "" ? prime - 1 : Number(cell.startsWith(`${by} `)))),
  );
  const all = rank(equations, prime);
  return hidden.filter((_, column) => {
    const without = equations.map((row) => row.filter((_, other) => other !== column));
    return rank(without, prime) < all;
  });
}

function rank(rows: readonly number[][], prime: number): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= found && row[column] !== 0);
    if (at === -1) continue;
    [left[found], left[at]] = [left[at] as number[], left[found] as number[]];
    const pivot = left[found] as number[];
    for (const row of left.slice(found + 1)) {
      const [own, its] = [row[column] ?? 0, pivot[column] ?? 1];
      row.forEach((value, i) => {
        row[i] = (((value * its - (pivot[i] ?? 0) * own) % prime) + prime) % prime;
      });
    }
    found += 1;
  }
  return found;
}
