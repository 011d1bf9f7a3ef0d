import { checkTable } from "./check-table.ts";
import { criticalValue } from "./critical-value.ts";
import type { SurvivalTable } from "./survival-table.ts";

/** A cumulative hazard: a step at each time of its table, 0 before the first one. */
export interface CumulativeHazard {
  times: Float64Array;
  hazard: Float64Array;
  standardError: Float64Array;
  /** `NaN` as long as the hazard is 0. */
  low: Float64Array;
  high: Float64Array;
  level: number;
}

/**
 * The Nelson–Aalen estimate Σ d / n of the cumulative hazard, its variance Σ d / n², and limits on the log
 * scale; no steps of a table without times. Aalen 1978, Annals of Statistics 6:701; limits of Bie, Borgan
 * & Liestøl 1987, Scandinavian Journal of Statistics 14:221.
 */
export function nelsonAalen(table: SurvivalTable, level = 0.95): CumulativeHazard {
  checkTable(table);
  const z = criticalValue(level);
  const steps = table.times.length;
  const result: CumulativeHazard = {
    times: Float64Array.from(table.times),
    hazard: new Float64Array(steps),
    standardError: new Float64Array(steps),
    low: new Float64Array(steps),
    high: new Float64Array(steps),
    level,
  };
  let hazard = 0;
  let variance = 0;
  for (let i = 0; i < steps; i += 1) {
    const atRisk = table.atRisk[i] ?? 0;
    const events = table.events[i] ?? 0;
    if (events > 0) {
      hazard += events / atRisk;
      variance += events / atRisk ** 2;
    }
    const factor = Math.exp((z * Math.sqrt(variance)) / hazard);
    result.hazard[i] = hazard;
    result.standardError[i] = Math.sqrt(variance);
    result.low[i] = hazard / factor;
    result.high[i] = hazard * factor;
  }
  return result;
}
