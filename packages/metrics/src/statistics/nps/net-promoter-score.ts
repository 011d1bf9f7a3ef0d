import { answers } from "./answers.ts";
import type { NpsCounts } from "./nps-counts.ts";

/**
 * The percentage of promoters less that of detractors, in points from −100 to 100, rounded once only; `null`
 * when nobody answered, or the counts cannot be. Reichheld 2003, Harvard Business Review 81(12):46.
 */
export function netPromoterScore(counts: NpsCounts): number | null {
  const n = answers(counts);
  return n === 0 ? null : (100 * (counts.promoters - counts.detractors)) / n;
}
