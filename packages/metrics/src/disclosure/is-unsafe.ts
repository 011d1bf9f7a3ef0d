import type { Counts } from "../measurement.ts";

/**
 * Whether counts could tell something of a person: fewer than `threshold` of them, or of those who are in the numerator,
 * or of those who are not. A numerator of 0 or of all tells what everyone answered, and is unsafe too; so is nobody.
 */
export function isUnsafe({ n, numerator, denominator }: Counts, threshold: number): boolean {
  if (n < threshold) return true;
  if (numerator === undefined) return false;
  return numerator < threshold || (denominator ?? n) - numerator < threshold;
}
