import { isCount } from "../distributions/is-count.ts";
import { answers } from "./answers.ts";
import type { NpsCounts } from "./nps-counts.ts";

/** Between which scores, in points, that of everybody invited must lie. */
export interface NpsBounds {
  low: number;
  high: number;
}

/**
 * The scores if all who were invited and did not answer were detractors, and if all were promoters: −100 and
 * 100 when nobody answered. `null` when nobody was invited, more answered than were, or the counts cannot be.
 * Manski 1989, J Human Resources 24:343.
 */
export function npsNonResponseBounds(counts: NpsCounts, invited: number): NpsBounds | null {
  const { detractors, passives, promoters } = counts;
  const silent = invited - answers(counts);
  if (![detractors, passives, promoters, invited, silent].every(isCount) || invited === 0)
    return null;
  const lead = promoters - detractors;
  return { low: (100 * (lead - silent)) / invited, high: (100 * (lead + silent)) / invited };
}
