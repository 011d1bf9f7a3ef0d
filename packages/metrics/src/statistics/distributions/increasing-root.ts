/**
 * Where a function that increases over [low, high] passes 0, to the last digits, by bisection; an end where
 * it does not pass 0 between them.
 */
export function increasingRoot(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) return middle;
    if (f(middle) < 0) from = middle;
    else to = middle;
  }
}
