import type { Checklist } from "./checklist.ts";

/**
 * Sixteen hexadecimal digits that tell lists of different meaning apart.
 *
 * Where its parts were written, and by which layers, makes no difference; nor does the order of keys.
 * It guards against accidents, not against somebody who looks for two lists of the same fingerprint.
 */
export function fingerprint(checklist: Checklist): string {
  return fnv1a64(new TextEncoder().encode(JSON.stringify(checklist, meaning)));
}

/** Keys in one order, without those that only say where something was written. */
function meaning(key: string, value: unknown): unknown {
  if (PLACES.includes(key)) return undefined;
  if (key === "removed") return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const PLACES = ["origin", "log", "layers"];

/** The hash FNV-1a of 64 bits, in two halves: its prime is 2^40 + 0x1b3. */
export function fnv1a64(bytes: Uint8Array): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of bytes) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (mixed << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
