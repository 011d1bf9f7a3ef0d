const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** From here outwards the continued fraction converges fast, and the series would cancel. */
const TAIL = 2;

/**
 * The probability that a standard normal variable is at most `x`; `NaN` of `NaN`. Both tails keep their
 * relative precision down to the smallest number. Abramowitz & Stegun 1964, 26.2.11 (series) and 26.2.14
 * (continued fraction).
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (Math.abs(x) < TAIL) return 0.5 + density(x) * oddSeries(x);
  const tail = upperTail(Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

function density(x: number): number {
  // The square is split so that its rounding does not grow with it.
  const coarse = Math.fround(x);
  return (
    (Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse))) / SQRT_TWO_PI
  );
}

/** x + x³/3 + x⁵/(3·5) + …: all terms have the sign of x. */
function oddSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * Number.EPSILON * 0.1; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum;
}

/** density(x) / (x + 1/(x + 2/(x + 3/(x + …)))), from the inside out. */
function upperTail(x: number): number {
  if (x > 39) return 0;
  let below = x;
  for (let n = Math.ceil(20 + 700 / (x * x)); n > 0; n--) below = x + n / below;
  return density(x) / below;
}
