/** From here on the asymptotic series is exact to the last digit. */
const LARGE = 16;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * What Stirling's formula misses: ln Γ(x+1) − (x+½) ln x + x − ½ ln 2π, for x > 0; ∞ at 0. Series of
 * Abramowitz & Stegun 1964, 6.1.41; below 16 carried down by δ(x) = δ(x+1) + (x+½) ln(1+1/x) − 1.
 */
export function stirlingError(x: number): number {
  if (x < 0.1) return logFactorialNearZero(x) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
  let carried = 0;
  let large = x;
  for (; large < LARGE; large++) carried += (large + 0.5) * Math.log1p(1 / large) - 1;
  return carried + series(large);
}

/** ln Γ(x+1) for tiny x, through x+1 where nothing cancels. */
function logFactorialNearZero(x: number): number {
  const y = x + 1;
  return stirlingError(y) + (y + 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI - Math.log1p(x);
}

function series(x: number): number {
  const s = 1 / (x * x);
  const inner = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
  return (1 / 12 - s * (1 / 360 - s * inner)) / x;
}
