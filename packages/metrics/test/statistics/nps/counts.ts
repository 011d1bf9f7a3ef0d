import fc from "fast-check";
import type { NpsCounts } from "../../../src/statistics/nps/nps-counts.ts";

/** The counts of three numbers: detractors, passives, promoters. */
export function counts([
  detractors = 0,
  passives = 0,
  promoters = 0,
]: readonly number[]): NpsCounts {
  return { detractors, passives, promoters };
}

/** The same answers seen from the other end. */
export function mirrored({ detractors, passives, promoters }: NpsCounts): NpsCounts {
  return { detractors: promoters, passives, promoters: detractors };
}

/** Counts of at least one answer. */
export const anyCounts = fc
  .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000))
  .filter(([d, p, r]) => d + p + r > 0)
  .map(counts);
