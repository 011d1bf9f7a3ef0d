import type { Interval } from "../measurement.ts";
import { criticalValue } from "../statistics/distributions/critical-value.ts";
import type { Exposed } from "../statistics/rates/poisson-rate.ts";

/**
 * The standard error of the logarithm of a rate, from how unlike the units are of which it is the sum: events come in
 * bunches, which an exact Poisson interval does not see. `null` of fewer than two units, or without any event.
 * Linearised ratio estimator: Cochran 1977, Sampling Techniques, § 6.4.
 */
export function logRateError(units: readonly Exposed[]): number | null {
  const n = units.length;
  const events = units.reduce((sum, unit) => sum + unit.events, 0);
  const exposure = units.reduce((sum, unit) => sum + unit.exposure, 0);
  if (n < 2 || events === 0 || !(exposure > 0)) return null;
  const rate = events / exposure;
  const squares = units.reduce((sum, unit) => sum + (unit.events - rate * unit.exposure) ** 2, 0);
  return Math.sqrt((n / (n - 1)) * squares) / events;
}

/** The wider of an exact interval and the one that a standard error of the logarithm of a value gives. */
export function widened(
  exact: Interval | undefined,
  value: number,
  logError: number | null,
): Interval | undefined {
  const z = exact && criticalValue(exact.level);
  if (!exact || !z || logError === null) return exact;
  const factor = Math.exp(z * logError);
  const [low, high] = [value / factor, value * factor];
  if (low >= exact.low && high <= exact.high) return exact;
  return {
    low: Math.min(low, exact.low),
    high: Math.max(high, exact.high),
    level: exact.level,
    method: "between-startups",
  };
}
