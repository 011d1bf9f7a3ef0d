import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { answers } from "./answers.ts";
import { finitePopulationCorrection } from "./finite-population-correction.ts";
import type { NpsCounts } from "./nps-counts.ts";
import { npsEstimate } from "./nps-estimate.ts";

/** What an interval of a net promoter score may be asked for. */
export interface NpsIntervalOptions {
  /** @defaultValue 0.95 */
  level?: number | undefined;
  /** How many were invited out of a closed list; the interval narrows as more of them answer. */
  population?: number | undefined;
}

/**
 * The score plus and minus so many standard errors, in points, not cut at ±100: for comparison only, since it
 * is far too narrow below 80 answers, and empty when all answered alike. `null` when nobody answered, the
 * counts cannot be, the level is not between 0 and 1, or more answered than were invited. Rocks 2016, Am Stat
 * 70:365.
 */
export function npsWaldInterval(
  counts: NpsCounts,
  { level = 0.95, population }: NpsIntervalOptions = {},
): Interval | null {
  const z = criticalValue(level);
  const n = answers(counts);
  const correction = population === undefined ? 1 : finitePopulationCorrection(n, population);
  if (z === null || n === 0 || correction === null) return null;
  const { score, deviation } = npsEstimate(counts);
  const half = (z * deviation * correction) / Math.sqrt(n);
  return { low: score - half, high: score + half, level, method: "nps-wald" };
}
