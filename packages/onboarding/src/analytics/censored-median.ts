/** How long something took, or has been waited for without having come yet. */
export interface Wait {
  days: number;
  isDone: boolean;
}

/**
 * The time by which half have done something, counting those who have not yet for as long as they have waited (Kaplan &
 * Meier 1958), in days; `null` when fewer than half have, and of nobody.
 *
 * Where the curve is flat at exactly one half, the middle of the flat part. Who is seen for the last time on a day on which
 * others are done counts among those who could have been.
 */
export function censoredMedian(waits: readonly Wait[]): number | null {
  const days = [...new Set(waits.filter(({ isDone }) => isDone).map(({ days }) => days))];
  let left = 1;
  let reached: number | undefined;
  for (const day of days.sort((one, other) => one - other)) {
    const waiting = waits.filter((wait) => wait.days >= day);
    const done = waiting.filter((wait) => wait.isDone && wait.days === day).length;
    left *= 1 - done / waiting.length;
    if (reached === undefined && left <= 0.5 + TOLERANCE) reached = day;
    if (left <= 0.5 - TOLERANCE) return ((reached ?? day) + day) / 2;
  }
  if (reached === undefined) return null;
  const last = Math.max(...waits.map(({ days }) => days));
  return (reached + last) / 2;
}

/** Steps closer than this to one half are at it. */
const TOLERANCE = Math.sqrt(Number.EPSILON);
