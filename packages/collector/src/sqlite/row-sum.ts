import { crc32 } from "node:zlib";

/** A checksum of the values of a row: no single flipped bit leaves it the same. */
export function rowSum(...values: readonly unknown[]): number {
  let sum = 0;
  let text = "";
  for (const value of values) {
    if (value instanceof Uint8Array) {
      sum = crc32(value, text === "" ? sum : crc32(text, sum));
      text = "\0";
    } else text += `${typeof value}:${String(value)}\0`;
  }
  return text === "" ? sum : crc32(text, sum);
}
