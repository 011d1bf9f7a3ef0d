import type { Interval } from "../../measurement.ts";
import { isLevel } from "../distributions/critical-value.ts";
import { answers } from "./answers.ts";
import type { NpsCounts } from "./nps-counts.ts";
import { npsEstimate } from "./nps-estimate.ts";

/**
 * An interval in points, not cut at ±100, that holds together with those of all other contrasts of the three
 * groups: for showing the score beside their shares; it is as empty as Wald's when all answered alike. `null`
 * when nobody answered, the counts cannot be, or the level is not between 0 and 1. Goodman 1965, Technometrics
 * 7:247, with χ² of 2 degrees of freedom.
 */
export function npsSimultaneousInterval(counts: NpsCounts, level = 0.95): Interval | null {
  const n = answers(counts);
  if (n === 0 || !isLevel(level)) return null;
  const { score, deviation } = npsEstimate(counts);
  const half = (Math.sqrt(-2 * Math.log(1 - level)) * deviation) / Math.sqrt(n);
  return { low: score - half, high: score + half, level, method: "nps-goodman" };
}
