/** Fewer persons than this are not told of, as for what persons say or do anywhere in the community's measures. */
export const DEFAULT_THRESHOLD = 5;

/**
 * Whether a part of a whole may be told: as many as the threshold are in it, and as many are not. None or all would tell of
 * everybody.
 */
export function isSafePart(part: number, whole: number, threshold: number): boolean {
  return part >= threshold && whole - part >= threshold;
}

/**
 * Whether two counts, of which readers know that one is part of the other, may both be told: nobody, or as many as the
 * threshold, lie between them.
 */
export function isSafeBetween(inner: number, outer: number, threshold: number): boolean {
  return inner === outer || Math.abs(outer - inner) >= threshold;
}
