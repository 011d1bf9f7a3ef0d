import { isCount } from "../distributions/is-count.ts";
import type { NpsCounts } from "./nps-counts.ts";

/** How many answered; 0 when nobody did, or when the counts cannot be. */
export function answers({ detractors, passives, promoters }: NpsCounts): number {
  const n = detractors + passives + promoters;
  return [detractors, passives, promoters, n].every(isCount) ? n : 0;
}
