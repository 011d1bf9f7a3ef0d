import { normalQuantile } from "./normal-quantile.ts";

/**
 * How many standard errors a normal interval of this level reaches to each side: 1.96 at 0.95; `null` unless
 * 0 < level < 1.
 */
export function criticalValue(level: number): number | null {
  return isLevel(level) ? -normalQuantile((1 - level) / 2) : null;
}

/** Whether an interval can have this level: it lies strictly between 0 and 1. */
export function isLevel(level: number): boolean {
  return level > 0 && level < 1;
}
