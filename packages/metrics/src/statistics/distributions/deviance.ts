/**
 * x ln(x/m) + m − x for x ≥ 0 and m > 0, without cancelling when x is near m; `m` at x = 0. Half of what an
 * observation of `x` adds to the deviance of a Poisson law of mean `m` (Loader 2000, "Fast and accurate
 * computation of binomial probabilities").
 */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
