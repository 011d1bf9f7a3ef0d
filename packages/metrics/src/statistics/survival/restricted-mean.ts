import { criticalValue } from "./critical-value.ts";
import type { SurvivalCurve } from "./kaplan-meier.ts";

/** A mean time, restricted to a horizon. */
export interface RestrictedMean {
  value: number;
  standardError: number;
  low: number;
  high: number;
  level: number;
  /** Time after the horizon does not count. */
  horizon: number;
}

/**
 * The mean time without the event within a horizon: the area under the curve up to it. `null` of an empty
 * curve, and when the horizon lies after the last time of a curve that has not reached 0, since the data do
 * not tell that area. Throws unless the horizon is above 0 and finite. Royston & Parmar 2013, BMC Medical
 * Research Methodology 13:152; variance of Klein & Moeschberger 2003, 4.5.
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): RestrictedMean | null {
  if (!(horizon > 0 && horizon < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`A horizon is a time above 0, in the unit of the curve; got ${horizon}.`);
  }
  const last = curve.times.at(-1);
  if (last === undefined || (last < horizon && curve.survival.at(-1) !== 0)) return null;
  const { area, variance } = areaUpTo(curve, horizon);
  const standardError = Math.sqrt(variance);
  const margin = criticalValue(curve.level) * standardError;
  return {
    value: area,
    standardError,
    low: Math.max(area - margin, 0),
    high: Math.min(area + margin, horizon),
    level: curve.level,
    horizon,
  };
}

/** From the horizon back to 0, since each event weighs as much as the area that lies after it. */
function areaUpTo({ table, times, survival }: SurvivalCurve, horizon: number) {
  let area = 0;
  let variance = 0;
  let end = horizon;
  for (let i = times.length - 1; i >= 0; i -= 1) {
    const time = times[i] ?? 0;
    if (time > horizon) continue;
    area += (end - time) * (survival[i] ?? 0);
    end = time;
    const atRisk = table.atRisk[i] ?? 0;
    const events = table.events[i] ?? 0;
    if (events < atRisk) variance += (area ** 2 * events) / (atRisk * (atRisk - events));
  }
  return { area: area + end, variance };
}
