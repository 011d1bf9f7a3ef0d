import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { censoredMedian } from "../../src/analytics/censored-median.ts";

interface Vector {
  days: number[];
  done: boolean[];
  median: number | null;
}

const VECTORS: Vector[] = JSON.parse(
  readFileSync(new URL("vectors/medians.json", import.meta.url), "utf8"),
);

describe("the median of waits, some of which are still open", () => {
  test.each(VECTORS)(
    "of $days, done $done, is $median days, as R's survfit says",
    ({ days, done, median }) => {
      const waits = days.map((each, place) => ({ days: each, isDone: done[place] ?? false }));
      const value = censoredMedian(waits);
      if (median === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(median, 6);
    },
  );

  test("waits longer for who is still waiting than a median of those who are done", () => {
    const done = [1, 2, 3].map((days) => ({ days, isDone: true }));
    const open = [10, 10].map((days) => ({ days, isDone: false }));
    expect(censoredMedian(done)).toBe(2);
    expect(censoredMedian([...done, ...open])).toBe(3);
  });
});
