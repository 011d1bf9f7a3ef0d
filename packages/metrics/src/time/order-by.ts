/**
 * The rows of `order` by their keys, from the lowest; rows with equal keys stay in the order that they had.
 *
 * A counting sort, in one pass when the keys lie close together, otherwise in two by halves of 16 bits: linear
 * whatever the keys (Knuth, The Art of Computer Programming, vol. 3, § 5.2 algorithm D and § 5.2.5).
 */
export function orderBy(keys: Int32Array, order: Int32Array): Int32Array {
  const { low, high } = boundsOf(keys);
  const range = high - low;
  const isClose = range <= 4 * keys.length + HALF;
  if (isClose) return placed(digits(keys, order, low, 0, 0xffff_ffff), order, range + 1);
  const byLowHalf = placed(digits(keys, order, low, 0, HALF - 1), order, HALF);
  return placed(digits(keys, byLowHalf, low, 16, HALF - 1), byLowHalf, HALF);
}

/** The part of `key − low` that a pass looks at, for each row in turn. */
function digits(
  keys: Int32Array,
  order: Int32Array,
  low: number,
  shift: number,
  mask: number,
): Uint32Array {
  const parts = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const key = keys[order[place] as number] as number;
    parts[place] = ((key - low) >>> shift) & mask;
  }
  return parts;
}

/** The rows moved to where their digits, from 0 up to `size`, want them. */
function placed(parts: Uint32Array, order: Int32Array, size: number): Int32Array {
  const next = new Int32Array(size + 1);
  for (const part of parts) next[part + 1] = (next[part + 1] as number) + 1;
  for (let part = 1; part < size; part += 1) {
    next[part] = (next[part] as number) + (next[part - 1] as number);
  }
  const moved = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const part = parts[place] as number;
    const target = next[part] as number;
    moved[target] = order[place] as number;
    next[part] = target + 1;
  }
  return moved;
}

function boundsOf(keys: Int32Array): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    if (row === 0 || key < low) low = key;
    if (row === 0 || key > high) high = key;
  }
  return { low, high };
}

/** How many values half of a 32-bit number has. */
const HALF = 65_536;
