import { expect, test } from "vitest";
import { quadraticForm } from "../../../src/statistics/survival/quadratic-form.ts";

test("a vector is measured against a covariance matrix", () => {
  // The inverse of [[2, 1], [1, 3]] is [[3, −1], [−1, 2]] / 5.
  const matrix = [
    [2, 1],
    [1, 3],
  ];
  expect(quadraticForm(matrix, [1, 2])).toBeCloseTo((3 - 4 + 8) / 5, 12);
});

test("a matrix that only rounding keeps from being singular has no inverse", () => {
  const matrix = [
    [0.1 + 0.2, 0.3],
    [0.3, 0.3],
  ];
  expect(quadraticForm(matrix, [1, 2])).toBeNull();
});
