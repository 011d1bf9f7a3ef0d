/** How often an answer is tried before the person is told that it did not leave. */
export const TRIES = 5;

/** The longest that a collector may make an answer wait while the person looks on, in milliseconds. */
export const PATIENCE = 60_000;

/**
 * How long to wait after a try that failed, in milliseconds; nothing when the answer should not be tried again.
 *
 * One, two, four, eight seconds, each made longer by up to a half so that a thousand pages do not come back at once;
 * never sooner than the collector asked.
 *
 * @param tried - how many tries have failed, from 1
 * @param random - from 0 to 1
 * @param asked - what `Retry-After` asked for, in milliseconds
 *
 * @example
 * retryDelay(3, 0); // 4000
 * retryDelay(1, 0.5, 30_000); // 30000
 * retryDelay(5, 0); // undefined
 */
export function retryDelay(tried: number, random: number, asked = 0): number | undefined {
  if (tried >= TRIES || asked > PATIENCE) return undefined;
  return Math.max(asked, 1000 * 2 ** (tried - 1) * (1 + random / 2));
}
