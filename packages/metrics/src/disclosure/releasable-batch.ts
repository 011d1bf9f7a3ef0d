/**
 * How many answers of a survey may be told of: all of them once `threshold` more stand there than were told before, and
 * else no more than before. Told one by one, each answer could be read off the change.
 *
 * So it is at the closing too: the last few answers after a batch stay untold. Whoever wants them all told waits for the
 * closing, with nothing told before. No answers give 0.
 */
export function releasableBatch(told: number, answers: number, threshold: number): number {
  return answers - told >= threshold ? answers : told;
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
