import type { Detail, Interval } from "../measurement.ts";
import { criticalValue } from "../statistics/survival/critical-value.ts";
import type { SurvivalCurve } from "../statistics/survival/kaplan-meier.ts";
import { restrictedMean } from "../statistics/survival/restricted-mean.ts";
import type { SurvivalTable } from "../statistics/survival/survival-table.ts";
import { HORIZON } from "./survival-figures.ts";

export function restrictedMeanDifference(
  one: SurvivalCurve,
  other: SurvivalCurve,
): { value: number; interval: Interval } | null {
  const a = restrictedMean(one, HORIZON);
  const b = restrictedMean(other, HORIZON);
  if (!a || !b) return null;
  const value = a.value - b.value;
  const margin = criticalValue(one.level) * Math.hypot(a.standardError, b.standardError);
  return {
    value,
    interval: {
      low: value - margin,
      high: value + margin,
      level: one.level,
      method: "difference of restricted means",
    },
  };
}

export function logRankDetail(_one: SurvivalTable, _other: SurvivalTable): Detail[] {
  return [];
}
