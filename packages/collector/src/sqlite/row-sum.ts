import { crc32 } from "node:zlib";

/** A checksum of the values of a row: no single flipped bit leaves it the same. */
export function rowSum(...values: readonly unknown[]): number {
  let sum = 0;
  for (const value of values) {
    sum = crc32(value instanceof Uint8Array ? value : `${typeof value}:${String(value)}`, sum);
    sum = crc32(SEPARATOR, sum);
  }
  return sum;
}

const SEPARATOR = new Uint8Array([0]);
