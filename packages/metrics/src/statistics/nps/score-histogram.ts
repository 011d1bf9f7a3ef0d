/** How often each answer was given. */
export interface ScoreHistogram {
  /** The counts of the answers 0 to 10. */
  bins: number[];
  /** How many bytes were no answer. */
  invalid: number;
}

/** So few that no count of a block outgrows 32 bits; even, so that blocks stay aligned. */
const BLOCK = 2 ** 31;

/**
 * The counts of answers of one byte each, 0 to 10; other bytes are counted apart, and eleven zeros come of no
 * bytes. Bytes are counted two at a time, as one of 65,536 pairs.
 */
export function scoreHistogram(bytes: Uint8Array): ScoreHistogram {
  const byValue = new Array<number>(256).fill(0);
  const add = (value: number, times: number) => {
    byValue[value] = (byValue[value] ?? 0) + times;
  };
  const first = bytes.byteOffset % 2;
  for (const value of bytes.subarray(0, first)) add(value, 1);
  for (let from = first; from < bytes.length; from += BLOCK) {
    const block = bytes.subarray(from, from + BLOCK);
    for (const [pair, times] of pairCounts(block).entries()) {
      if (times === 0) continue;
      add(pair & 255, times);
      add(pair >> 8, times);
    }
    if (block.length % 2 === 1) add(block[block.length - 1] ?? 0, 1);
  }
  const bins = byValue.slice(0, 11);
  return { bins, invalid: byValue.slice(11).reduce((sum, times) => sum + times, 0) };
}

/** Two tables take turns, so that equal neighbours do not wait for each other. */
function pairCounts({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  const pairs = new Uint16Array(buffer, byteOffset, length >> 1);
  const even = new Uint32Array(65_536);
  const odd = new Uint32Array(65_536);
  const last = pairs.length - 1;
  for (let index = 0; index < last; index += 2) {
    count(even, pairs[index] as number);
    count(odd, pairs[index + 1] as number);
  }
  if (last % 2 === 0) count(even, pairs[last] as number);
  return even.map((times, pair) => times + (odd[pair] as number));
}

function count(table: Uint32Array, pair: number): void {
  table[pair] = (table[pair] as number) + 1;
}
