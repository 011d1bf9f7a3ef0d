import { describe, expect, test } from "vitest";
import { kaplanMeier } from "../../../src/statistics/survival/kaplan-meier.ts";
import { logRank } from "../../../src/statistics/survival/log-rank.ts";
import { restrictedMeanDifference } from "../../../src/statistics/survival/restricted-mean-difference.ts";
import { survivalDifference } from "../../../src/statistics/survival/survival-difference.ts";
import { survivalTables } from "../../../src/statistics/survival/survival-tables.ts";
import { expectAllClose, expectClose } from "./close-to.ts";
import { type SeveralGroups, vectors } from "./vectors.ts";

describe.each(vectors<SeveralGroups>("several-groups"))("as R says of $name", (vector) => {
  const { tables } = survivalTables({ ...vector.rows, groupCount: vector.groupCount });
  const [first, second] = tables.map((table) => kaplanMeier(table));
  if (!first || !second) throw new Error(`Two groups or more were expected in ${vector.name}.`);

  test.each(vector.tests)("the test with rho = $rho is the same", (written) => {
    const result = logRank(tables, { rho: written.rho });
    expect(result?.degreesOfFreedom).toBe(written.degreesOfFreedom);
    expectClose(result?.chiSquare, written.chiSquare, "chi-square");
    expectClose(result?.pValue, written.pValue, "p-value");
    if (written.observed) expectAllClose(result?.observed ?? [], written.observed, "observed");
    if (written.expected) expectAllClose(result?.expected ?? [], written.expected, "expected");
  });

  test("the difference of restricted means is the same", () => {
    const difference = restrictedMeanDifference(first, second, vector.horizon);
    for (const key of ["value", "standardError", "low", "high", "pValue"] as const) {
      expectClose(difference?.[key], vector.meanDifference[key], key);
    }
  });

  test("the difference at a time is the same", () => {
    const difference = survivalDifference(first, second, vector.horizon);
    for (const key of ["value", "standardError", "low", "high", "chiSquare", "pValue"] as const) {
      expectClose(difference?.[key], vector.survivalDifference[key], key);
    }
  });
});
