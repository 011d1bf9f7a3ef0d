/** Whether `n` is a whole number from 0 up to 2⁵³ − 1: what a count can be. */
export function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}
