import { describe, expect, test } from "vitest";
import { kaplanMeier } from "../../../src/statistics/survival/kaplan-meier.ts";
import { nelsonAalen } from "../../../src/statistics/survival/nelson-aalen.ts";
import { restrictedMean } from "../../../src/statistics/survival/restricted-mean.ts";
import { survivalAt } from "../../../src/statistics/survival/survival-at.ts";
import { survivalQuantile } from "../../../src/statistics/survival/survival-quantile.ts";
import { survivalTable } from "../../../src/statistics/survival/survival-table.ts";
import { expectAllClose, expectClose } from "./close-to.ts";
import { type OneGroup, vectors } from "./vectors.ts";

const SCALES = ["log-log", "log", "plain"] as const;

describe.each(vectors<OneGroup>("one-group"))("as R says of $name", (vector) => {
  const { table, refused } = survivalTable(vector.rows);
  const at = (values: ArrayLike<number>) =>
    vector.curve.step.map((step) => values[Number(step)] ?? -1);

  test("the table holds the same times and counts", () => {
    expect(refused.total).toBe(0);
    expect(table.times.length).toBe(vector.steps);
    expectAllClose(at(table.times), vector.curve.time, "time");
    expectAllClose(at(table.atRisk), vector.curve.atRisk, "at risk");
    expectAllClose(at(table.events), vector.curve.events, "events");
    expectAllClose(at(table.censored), vector.curve.censored, "censored");
  });

  test.each(SCALES)("the curve has the same steps, and limits on the %s scale", (scale) => {
    const curve = kaplanMeier(table, { scale });
    expectAllClose(at(curve.survival), vector.curve.survival, "survival");
    expectAllClose(at(curve.logVariance.map(Math.sqrt)), vector.curve.logError, "error of log S");
    expectAllClose(at(curve.low), vector.limits[scale].low, "low");
    expectAllClose(at(curve.high), vector.limits[scale].high, "high");
  });

  test("the cumulative hazard has the same steps", () => {
    const { hazard, standardError, low, high } = nelsonAalen(table);
    expectAllClose(at(hazard), vector.curve.hazard, "hazard");
    expectAllClose(at(standardError), vector.curve.hazardError, "error of the hazard");
    expectAllClose(at(low), vector.curve.hazardLow, "low");
    expectAllClose(at(high), vector.curve.hazardHigh, "high");
  });

  test.each(vector.quantiles)("the time for a share of $share is the same, $scale", (quantile) => {
    const curve = kaplanMeier(table, { scale: quantile.scale });
    const { value, low, high } = survivalQuantile(curve, quantile.share);
    expectClose(value, quantile.value, "value");
    expectClose(low, quantile.low, "low");
    expectClose(high, quantile.high, "high");
  });

  test.each(vector.restrictedMeans)("the mean within $horizon is the same", (written) => {
    const mean = restrictedMean(kaplanMeier(table), written.horizon);
    expectClose(mean?.value, written.value, "value");
    expectClose(mean?.standardError, written.standardError, "standard error");
  });

  test.each(vector.survivalAt)("the survival at $time is the same", (written) => {
    const survival = survivalAt(kaplanMeier(table), written.time);
    expectClose(survival?.value, written.value, "value");
    // R writes limits of 1 before the first step, which say nothing: ours are none.
    expectClose(survival?.low, written.value === 1 ? null : written.low, "low");
    expectClose(survival?.high, written.value === 1 ? null : written.high, "high");
  });
});
