import type { NpsCounts } from "./nps-counts.ts";

/** A net promoter score in points, and the standard deviation of one answer about it, in points as well. */
export interface NpsEstimate {
  n: number;
  score: number;
  deviation: number;
}

/**
 * The mean and the standard deviation of answers worth −100, 0 and 100 points; counts may be fractions, and
 * one is above 0. √(p₊ + p₋ − (p₊ − p₋)²): Rocks 2016, Am Stat 70:365.
 */
export function npsEstimate({ detractors, passives, promoters }: NpsCounts): NpsEstimate {
  const n = detractors + passives + promoters;
  const spread = 4 * promoters * detractors + passives * (promoters + detractors);
  return {
    n,
    score: (100 * (promoters - detractors)) / n,
    deviation: (100 * Math.sqrt(spread)) / n,
  };
}

/** The counts with ¾ of a detractor, 1½ passives and ¾ of a promoter added: Rocks 2016, Am Stat 70:365. */
export function withPseudoAnswers({ detractors, passives, promoters }: NpsCounts): NpsCounts {
  return {
    detractors: detractors + 0.75,
    passives: passives + 1.5,
    promoters: promoters + 0.75,
  };
}
