import { describe, expect, test } from "vitest";
import { isCrossingRefused } from "../../src/disclosure/is-crossing-refused.ts";
import { isDominated } from "../../src/disclosure/is-dominated.ts";
import { isHistogramReleasable, releasableBatch } from "../../src/disclosure/releasable-batch.ts";

describe("the answers of a survey", () => {
  test.each([
    { answers: 4, isClosed: false, told: 0 },
    { answers: 5, isClosed: false, told: 5 },
    { answers: 9, isClosed: false, told: 5 },
    { answers: 9, isClosed: true, told: 9 },
    { answers: 0, isClosed: true, told: 0 },
  ])(
    "are told by whole batches until it closes: $told of $answers",
    ({ answers, isClosed, told }) => {
      expect(releasableBatch(answers, { threshold: 5, isClosed })).toBe(told);
    },
  );

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
