import { checkTable } from "./check-table.ts";
import { criticalValue } from "./critical-value.ts";
import { type LimitsScale, survivalLimits } from "./survival-limits.ts";
import type { SurvivalTable } from "./survival-table.ts";

/** How sure limits are to hold the truth, and on which scale they are made. */
export interface LimitsOptions {
  /** @defaultValue 0.95 */
  level?: number | undefined;
  /** @defaultValue "log-log" */
  scale?: LimitsScale | undefined;
}

/** A survival curve: a step at each time of its table, 1 before the first one. */
export interface SurvivalCurve {
  table: SurvivalTable;
  times: Float64Array;
  /** The share that has not had the event by that time, that time included. */
  survival: Float64Array;
  /** Greenwood's sum Σ d / (n (n − d)): the variance of log S; infinite once S is 0. */
  logVariance: Float64Array;
  /** `NaN` where the scale has no limits, see `survivalLimits`. */
  low: Float64Array;
  high: Float64Array;
  level: number;
  scale: LimitsScale;
}

/**
 * The Kaplan–Meier curve of a table, with pointwise limits; a curve without steps of a table without times.
 * With delayed entry a curve that reaches 0 early stays there. Kaplan & Meier 1958, JASA 53:457; variance
 * of Greenwood 1926, Reports on Public Health 33.
 */
export function kaplanMeier(table: SurvivalTable, options: LimitsOptions = {}): SurvivalCurve {
  checkTable(table);
  const { level = 0.95, scale = "log-log" } = options;
  const z = criticalValue(level);
  const steps = table.times.length;
  const curve: SurvivalCurve = {
    table,
    times: Float64Array.from(table.times),
    survival: new Float64Array(steps),
    logVariance: new Float64Array(steps),
    low: new Float64Array(steps),
    high: new Float64Array(steps),
    level,
    scale,
  };
  let survival = 1;
  let variance = 0;
  let [low, high] = survivalLimits(survival, variance, z, scale);
  for (let i = 0; i < steps; i += 1) {
    const atRisk = table.atRisk[i] ?? 0;
    const events = table.events[i] ?? 0;
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      variance += events / (atRisk * (atRisk - events));
      [low, high] = survivalLimits(survival, Math.sqrt(variance), z, scale);
    }
    curve.survival[i] = survival;
    curve.logVariance[i] = variance;
    curve.low[i] = low;
    curve.high[i] = high;
  }
  return curve;
}
