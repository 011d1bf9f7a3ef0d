import { betaPower, incompleteBeta } from "./incomplete-beta.ts";

/**
 * The value that a beta variable of parameters a, b > 0 stays under with probability `p`; 0 at 0, 1 at 1,
 * `NaN` of other input. Inverts the continued fraction of DiDonato & Morris 1992 by bracketed Newton steps.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const logit = betaQuantileLogit(p, a, b);
  return logit < 0 ? Math.exp(logit) / (1 + Math.exp(logit)) : 1 / (1 + Math.exp(-logit));
}

/** ln(x / (1 − x)) of the quantile x: it tells the values next to 0 and next to 1 apart. */
export function betaQuantileLogit(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return p <= 0.5 ? lowerLogit(p, a, b) : -lowerLogit(1 - p, b, a);
}

/** Newton steps on the logarithm of the tail, which is nearly straight in the logit. */
function lowerLogit(p: number, a: number, b: number): number {
  let low = -745;
  let high = 745;
  let logit = Math.log(a / b);
  for (let step = 0; step < 200; step++) {
    const x = 1 / (1 + Math.exp(-logit));
    const complement = 1 / (1 + Math.exp(logit));
    const tail = incompleteBeta(x, a, b, complement).lower;
    if (tail < p) low = logit;
    else high = logit;
    const slope = betaPower(x, complement, a, b) / tail;
    const next = logit - Math.log(tail / p) / slope;
    const safe = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(safe - logit) <= 4 * Number.EPSILON * Math.max(1, Math.abs(logit))) return safe;
    logit = safe;
  }
  return logit;
}
