/// <reference types="node" />
import { readFileSync } from "node:fs";

const KEPT = new URL("../vectors/measures/measures.json", import.meta.url);

/** What `test/r/measures/measures.R` printed, by name. */
export const vectors = JSON.parse(readFileSync(KEPT, "utf8")) as Record<string, number[]>;

/** The numbers that R found under a name; throws when it found none, so that no test compares with nothing. */
export function inR(name: string): number[] {
  const found = vectors[name];
  if (!found) throw new Error(`measures.R prints no “${name}”`);
  return found;
}

/** The limits that R found under a name. */
export function limitsInR(name: string): [low: number, high: number] {
  const [low = Number.NaN, high = Number.NaN] = inR(name).slice(-2);
  return [low, high];
}
