import { checkTable } from "./check-table.ts";
import type { CompetingRisksTable } from "./competing-risks-table.ts";
import { criticalValue } from "./critical-value.ts";
import type { LimitsOptions } from "./kaplan-meier.ts";
import { survivalLimits } from "./survival-limits.ts";

/** The share that one cause has ended by each time, 0 before the first one. */
export interface CumulativeIncidence {
  times: Float64Array;
  incidence: Float64Array;
  standardError: Float64Array;
  /** `NaN` where the incidence is 0. */
  low: Float64Array;
  high: Float64Array;
  level: number;
}

/**
 * The Aalen–Johansen estimate of the cumulative incidence of each cause, the others competing, with
 * pointwise limits; no steps of a table without times. Aalen & Johansen 1978, Scandinavian Journal of
 * Statistics 5:141. The variance is Greenwood's with multinomial events (Allignol, Schumacher &
 * Beyersmann 2010, Biometrical Journal 52:126): that of R's `survfit` for several states when all are
 * watched from the start, and that of R's `etm` with delayed entry; `cmprsk` has another one.
 */
export function cumulativeIncidence(
  table: CompetingRisksTable,
  { level = 0.95, scale = "log-log" }: LimitsOptions = {},
): CumulativeIncidence[] {
  checkTable(table);
  const z = criticalValue(level);
  return table.byCause.map((events) => {
    const { incidence, variance } = incidenceOf(table, events);
    const standardError = variance.map(Math.sqrt);
    const limits = Array.from(incidence, (value, i) =>
      value === 0
        ? [Number.NaN, Number.NaN]
        : survivalLimits(value, (standardError[i] ?? 0) / value, z, scale),
    );
    const low = Float64Array.from(limits, ([value = Number.NaN]) => value);
    const high = Float64Array.from(limits, ([, value = Number.NaN]) => value);
    return { times: Float64Array.from(table.times), incidence, standardError, low, high, level };
  });
}

/**
 * Var F(t) = Σ (F(t) − F(s))² w(s) − 2 Σ (F(t) − F(s)) v(s) + Σ u(s), all sums over s ≤ t, where of each
 * time w is the variance of log S, v and u those of its own share of F. The first two sums are carried
 * along as F grows, so that nothing cancels.
 */
function incidenceOf(table: CompetingRisksTable, events: ArrayLike<number>) {
  const steps = table.times.length;
  const [incidence, variance] = [new Float64Array(steps), new Float64Array(steps)];
  const sums = { w: 0, linear: 0, square: 0, v: 0, cross: 0, u: 0 };
  let survival = 1;
  let share = 0;
  for (let i = 0; i < steps; i += 1) {
    const atRisk = table.atRisk[i] ?? 0;
    const all = table.events[i] ?? 0;
    const own = events[i] ?? 0;
    const growth = (survival * own) / atRisk;
    share += growth;
    sums.square += 2 * growth * sums.linear + growth ** 2 * sums.w;
    sums.linear += growth * sums.w;
    sums.cross += growth * sums.v;
    if (all < atRisk) sums.w += all / (atRisk * (atRisk - all));
    sums.v += (survival * own) / atRisk ** 2;
    sums.u += (survival ** 2 * own * (atRisk - own)) / atRisk ** 3;
    survival *= (atRisk - all) / atRisk;
    incidence[i] = share;
    variance[i] = Math.max(sums.square - 2 * sums.cross + sums.u, 0);
  }
  return { incidence, variance };
}
