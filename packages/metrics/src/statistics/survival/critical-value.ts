import { normalQuantile } from "../distributions/normal-quantile.ts";

/** How many standard errors a two-sided interval of a level reaches to each side; throws unless 0 < level < 1. */
export function criticalValue(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A level lies between 0 and 1, such as 0.95; got ${level}.`);
  }
  return normalQuantile(1 - (1 - level) / 2);
}
