import { describe, expect, test } from "vitest";
import { competingRisksTable } from "../../../src/statistics/survival/competing-risks-table.ts";
import { cumulativeIncidence } from "../../../src/statistics/survival/cumulative-incidence.ts";
import { expectAllClose } from "./close-to.ts";
import { type CompetingRisks, vectors } from "./vectors.ts";

describe.each(vectors<CompetingRisks>("competing-risks"))("as R says of $name", (vector) => {
  const { table, refused } = competingRisksTable({ ...vector.rows, causeCount: vector.causeCount });
  const incidences = cumulativeIncidence(table);
  const at = (values: ArrayLike<number>) => vector.step.map((step) => values[step] ?? -1);

  test("the times are the same", () => {
    expect(refused.total).toBe(0);
    expect(table.times.length).toBe(vector.steps);
    expectAllClose(at(table.times), vector.time, "time");
  });

  test("the cumulative incidence of each cause is the same, with its limits", () => {
    expect(incidences.length).toBe(vector.curves.length);
    vector.curves.forEach((written, cause) => {
      const curve = incidences[cause] ?? expect.fail("a curve for each cause");
      expectAllClose(at(curve.incidence), written.incidence, "incidence");
      if (!written.standardError || !written.low || !written.high) return;
      expectAllClose(at(curve.standardError), written.standardError, "standard error");
      expectAllClose(at(curve.low), written.low, "low");
      expectAllClose(at(curve.high), written.high, "high");
    });
  });
});
