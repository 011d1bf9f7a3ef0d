/**
 * How many answers of a survey may be told of: all once it is closed, and before that only as many as stood there when
 * the last whole batch of `threshold` new ones was complete. Told one by one, each answer could be read off the change.
 */
export function releasableBatch(
  answers: number,
  { threshold, isClosed }: { threshold: number; isClosed: boolean },
): number {
  if (isClosed) return answers;
  return Math.floor(answers / threshold) * threshold;
}

/**
 * Whether the number of answers of each score may be shown: from 30 answers on, and only if at least two classes hold two
 * or more; else everybody's answer could be read off it (ℓ-diversity, Machanavajjhala 2007).
 */
export function isHistogramReleasable(classes: readonly number[]): boolean {
  const answers = classes.reduce((sum, count) => sum + count, 0);
  return answers >= FEWEST_IN_HISTOGRAM && classes.filter((count) => count >= 2).length >= 2;
}

const FEWEST_IN_HISTOGRAM = 30;
