import { censoredMedian, type Wait } from "./censored-median.ts";
import { type DurationCounts, type Figure, SUPPRESSED } from "./figure.ts";
import { isSafePart } from "./is-safe-part.ts";

/** The median of some waits, with how many are done and how many are not yet, when both may be told. */
export function durationFigure(waits: readonly Wait[], threshold: number): Figure<DurationCounts> {
  const done = waits.filter(({ isDone }) => isDone).length;
  if (!isSafePart(done, waits.length, threshold)) return SUPPRESSED;
  const counts = { done, censored: waits.length - done };
  return { status: "shown", value: censoredMedian(waits), counts };
}
