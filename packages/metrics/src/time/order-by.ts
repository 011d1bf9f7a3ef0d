/**
 * The rows by their keys, from the lowest; rows with equal keys stay in the order that they had.
 *
 * A radix sort in two passes by halves of 16 bits, linear whatever the keys (Knuth, The Art of Computer Programming,
 * vol. 3, § 5.2.5).
 */
export function orderBy(keys: Int32Array): Int32Array {
  const rows = Int32Array.from(keys.keys());
  return placed(keys, placed(keys, rows, 0), 16);
}

/** The rows moved to where one half of their keys wants them. */
function placed(keys: Int32Array, rows: Int32Array, shift: number): Int32Array {
  const next = new Int32Array(HALF + 1);
  for (const row of rows) {
    const part = halfOf(keys[row] as number, shift) + 1;
    next[part] = (next[part] as number) + 1;
  }
  for (let part = 1; part < HALF; part += 1) {
    next[part] = (next[part] as number) + (next[part - 1] as number);
  }
  const moved = new Int32Array(rows.length);
  for (const row of rows) {
    const part = halfOf(keys[row] as number, shift);
    const place = next[part] as number;
    moved[place] = row;
    next[part] = place + 1;
  }
  return moved;
}

/** A half of a key as a number from 0; turning the sign round puts negative keys first. */
function halfOf(key: number, shift: number): number {
  return ((key ^ SIGN) >>> shift) & (HALF - 1);
}

const HALF = 65_536;
const SIGN = -2_147_483_648;
