import type { Interval } from "../../measurement.ts";
import { criticalValue } from "../distributions/critical-value.ts";
import { isCount } from "../distributions/is-count.ts";
import { answers } from "./answers.ts";
import type { NpsCounts } from "./nps-counts.ts";
import { npsEstimate } from "./nps-estimate.ts";

/** A part of the population, and the answers that came from it. */
export interface Stratum {
  population: number;
  counts: NpsCounts;
}

/** A score in which each part weighs as much as it has people, all in points. */
export interface WeightedNps {
  score: number;
  standardError: number;
  /** The score of all answers together, to be shown beside. */
  unweighted: number;
  interval: Interval;
}

/**
 * The score of a population, weighted by its parts, with a normal interval cut at ±100. `null` when there is
 * no part, one has fewer than two answers or fewer people than answers, the counts cannot be, or the level is
 * not between 0 and 1. Cochran 1977, "Sampling techniques", 5.3: Σ W²(1 − n/N) s²/(n − 1).
 */
export function npsByStrata(strata: readonly Stratum[], level = 0.95): WeightedNps | null {
  const z = criticalValue(level);
  const total = strata.reduce((sum, { population }) => sum + population, 0);
  if (z === null || strata.length === 0 || !strata.every(isStratum) || !isCount(total)) return null;
  const parts = strata.map(({ population, counts }) => ({
    ...npsEstimate(counts),
    weight: population / total,
    unseen: 1 - answers(counts) / population,
  }));
  const score = parts.reduce((sum, part) => sum + part.weight * part.score, 0);
  const variance = parts.reduce(
    (sum, { n, weight, unseen, deviation }) => sum + (weight * deviation) ** 2 * (unseen / (n - 1)),
    0,
  );
  const standardError = Math.sqrt(variance);
  return {
    score,
    standardError,
    unweighted: unweighted(strata),
    interval: around(score, standardError * z, level),
  };
}

function isStratum({ population, counts }: Stratum): boolean {
  const n = answers(counts);
  return isCount(population) && n >= 2 && n <= population;
}

function unweighted(strata: readonly Stratum[]): number {
  const sum = (group: keyof NpsCounts) =>
    strata.reduce((all, { counts }) => all + counts[group], 0);
  return npsEstimate({
    detractors: sum("detractors"),
    passives: sum("passives"),
    promoters: sum("promoters"),
  }).score;
}

function around(score: number, half: number, level: number): Interval {
  return {
    low: Math.max(-100, score - half),
    high: Math.min(100, score + half),
    level,
    method: "nps-stratified-wald",
  };
}
