import { chiSquareUpperTail } from "../distributions/chi-square-upper-tail.ts";
import type { SurvivalCurve } from "./kaplan-meier.ts";
import { type Difference, difference } from "./restricted-mean-difference.ts";
import { type SurvivalAt, stepAt, survivalAt } from "./survival-at.ts";

/** How far two survival curves are apart at a time that was chosen beforehand. */
export interface SurvivalDifference extends Difference {
  first: SurvivalAt;
  second: SurvivalAt;
  /** Of the complementary log-log test, with one degree of freedom; `null` where a curve is at 0 or 1. */
  chiSquare: number | null;
}

/**
 * The survival of a first curve at a time minus that of a second, with limits from Greenwood's variances
 * at the level of the first, and the p-value of the complementary log-log test, which keeps its level with
 * few subjects where the plain one does not. `null` unless both curves tell their survival then, see
 * `survivalAt`. Klein, Logan, Harhoff & Andersen 2007, Statistics in Medicine 26:4505, formula 3.
 */
export function survivalDifference(
  firstCurve: SurvivalCurve,
  secondCurve: SurvivalCurve,
  time: number,
): SurvivalDifference | null {
  const first = survivalAt(firstCurve, time);
  const second = survivalAt(secondCurve, time);
  if (first === null || second === null) return null;
  const { value, standardError, low, high, level } = difference(first, second, firstCurve.level);
  const chiSquare = logLogChiSquare(logLog(firstCurve, time), logLog(secondCurve, time));
  const pValue = chiSquare === null ? null : chiSquareUpperTail(chiSquare, 1);
  const bounds = { low: Math.max(low, -1), high: Math.min(high, 1) };
  return { value, standardError, ...bounds, level, pValue, chiSquare, first, second };
}

interface Transformed {
  value: number;
  variance: number;
}

/** log(−log S), and its variance by the delta method; `null` where S is 0 or 1. */
function logLog(curve: SurvivalCurve, time: number): Transformed | null {
  const step = stepAt(curve, time) ?? -1;
  const survival = curve.survival[step] ?? 1;
  if (survival === 0 || survival === 1) return null;
  const logarithm = Math.log(survival);
  const variance = (curve.logVariance[step] ?? 0) / logarithm ** 2;
  return { value: Math.log(-logarithm), variance };
}

function logLogChiSquare(a: Transformed | null, b: Transformed | null): number | null {
  return a && b && (a.value - b.value) ** 2 / (a.variance + b.variance);
}
