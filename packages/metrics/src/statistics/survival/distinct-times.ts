/** Differences up to this, absolute or relative to the mean, are rounding: R's `aeqSurv` takes the same. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * The distinct values of ascending lists, ascending. Values that only rounding tells apart count as one,
 * the least of them (Therneau, R package survival, vignette "Tied times"), so that 0.1 + 0.2 ties with 0.3.
 */
export function distinctTimes(ascendingLists: readonly Float64Array[]): Float64Array {
  const values = ascendingLists.reduce(merged, new Float64Array(0));
  const closest = Math.max(TOLERANCE, TOLERANCE * mean(values));
  let size = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (value - before > closest) {
      values[size] = value;
      size += 1;
    }
    before = value;
  }
  return values.slice(0, size);
}

/** The union of two ascending lists, without repetitions. */
function merged(left: Float64Array, right: Float64Array): Float64Array {
  const union = new Float64Array(left.length + right.length);
  let size = 0;
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const a = left[i] ?? Number.POSITIVE_INFINITY;
    const b = right[j] ?? Number.POSITIVE_INFINITY;
    const least = Math.min(a, b);
    if (a === least) i += 1;
    if (b === least) j += 1;
    if (size === 0 || union[size - 1] !== least) {
      union[size] = least;
      size += 1;
    }
  }
  return union.slice(0, size);
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum / Math.max(values.length, 1);
}
