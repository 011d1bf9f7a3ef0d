import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCrossingRefused } from "../../src/disclosure/is-crossing-refused.ts";
import { isDominated } from "../../src/disclosure/is-dominated.ts";
import { isHistogramReleasable, releasableBatch } from "../../src/disclosure/releasable-batch.ts";

describe("the answers of a survey", () => {
  test.each([
    { told: 0, answers: 4, next: 0, why: "too few for a first batch" },
    { told: 0, answers: 5, next: 5, why: "a first batch" },
    { told: 5, answers: 9, next: 5, why: "four more, though the survey be closed" },
    { told: 5, answers: 10, next: 10, why: "a second batch" },
    { told: 0, answers: 9, next: 9, why: "all at the closing, none told before" },
    { told: 5, answers: 3, next: 5, why: "some taken back" },
    { told: 0, answers: 0, next: 0, why: "none" },
  ])("are told by batches: $next of $answers after $told ($why)", ({ told, answers, next }) => {
    expect(releasableBatch(told, answers, 5)).toBe(next);
  });

  test("are never told with fewer new ones than the threshold", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 11 }), (arrivals, threshold) => {
        let [told, answers] = [0, 0];
        for (const arrival of arrivals) {
          answers += arrival;
          const next = releasableBatch(told, answers, threshold);
          expect(next === told || next - told >= threshold).toBe(true);
          told = next;
        }
      }),
    );
  });

  test.each([
    { bins: [29], isShown: false },
    { bins: [30], isShown: false },
    { bins: [29, 1], isShown: false },
    { bins: [28, 2], isShown: true },
    { bins: [], isShown: false },
  ])("are shown by score only when many and diverse: $bins", ({ bins, isShown }) => {
    expect(isHistogramReleasable(bins)).toBe(isShown);
  });
});

test.each([
  { contributions: [86, 14], dominated: true },
  { contributions: [85, 15], dominated: false },
  { contributions: [0, 0], dominated: false },
  { contributions: [], dominated: false },
])("a sum of $contributions is dominated by one: $dominated", ({ contributions, dominated }) => {
  expect(isDominated(contributions)).toBe(dominated);
});

test.each([
  { cells: [4, 4, 92], refused: false },
  { cells: [4, 4, 4, 4, 4, 60], refused: true },
  { cells: [0, 0, 10], refused: false },
  { cells: [], refused: false },
])("a crossing into cells of $cells is refused: $refused", ({ cells, refused }) => {
  expect(isCrossingRefused(cells, 5)).toBe(refused);
});
