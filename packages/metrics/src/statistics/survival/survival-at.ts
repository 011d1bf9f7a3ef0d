import type { SurvivalCurve } from "./kaplan-meier.ts";

/** The share without the event by a time, and the limits of it. */
export interface SurvivalAt {
  value: number;
  /** `null` where the scale of the curve has no limits: at 1, before the first event, and at 0. */
  low: number | null;
  high: number | null;
  /** The standard error by Greenwood's formula. */
  standardError: number;
}

/**
 * The share without the event by a time, that time included. `null` of an empty curve, before 0, and after
 * its last time unless it has reached 0, since the data do not tell it. Greenwood 1926.
 */
export function survivalAt(curve: SurvivalCurve, time: number): SurvivalAt | null {
  const step = stepAt(curve, time);
  if (step === null) return null;
  if (step < 0) return { value: 1, ...limits(curve, step), standardError: 0 };
  const value = curve.survival[step] ?? 0;
  const error = value === 0 ? 0 : value * Math.sqrt(curve.logVariance[step] ?? 0);
  return { value, ...limits(curve, step), standardError: error };
}

/** The last step of a curve that is not after a time, −1 before the first one, `null` where it tells nothing. */
export function stepAt({ times, survival }: SurvivalCurve, time: number): number | null {
  const last = times.at(-1);
  if (last === undefined || !(time >= 0)) return null;
  if (time > last && survival.at(-1) !== 0) return null;
  return times.findLastIndex((step) => step <= time);
}

function limits(curve: SurvivalCurve, step: number) {
  const orNull = (limit = Number.NaN) => (Number.isNaN(limit) ? null : limit);
  if (step < 0 && curve.scale !== "log-log") return { low: 1, high: 1 };
  return { low: orNull(curve.low[step]), high: orNull(curve.high[step]) };
}
