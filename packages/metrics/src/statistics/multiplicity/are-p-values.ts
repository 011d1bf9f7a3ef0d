/** Whether all of them can be p-values: numbers in [0, 1]. */
export function arePValues(pValues: readonly number[]): boolean {
  return pValues.every((p) => p >= 0 && p <= 1);
}
