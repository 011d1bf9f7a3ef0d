import { expect } from "vitest";

/** A value of a vector: JSON has neither `NaN`, written `null`, nor infinity. */
export type Written = number | null | "Infinity";

/** Expects a value to be that of a vector to nine digits; `null` and `NaN` are both no value. */
export function expectClose(
  value: number | null | undefined,
  written: Written,
  what: string,
): void {
  if (written === null) {
    expect(value === null || Number.isNaN(value), `${what}: ${value} should be no value`).toBe(
      true,
    );
    return;
  }
  if (written === "Infinity") {
    expect(value, what).toBe(Number.POSITIVE_INFINITY);
    return;
  }
  const error = Math.abs((value ?? Number.NaN) - written);
  expect(error, `${what}: ${value} should be ${written}`).toBeLessThanOrEqual(
    1e-9 * Math.abs(written) + 1e-14,
  );
}

/** The same for each of a list. */
export function expectAllClose(
  values: ArrayLike<number>,
  written: readonly Written[],
  what: string,
): void {
  expect(values.length, `${what}: how many`).toBe(written.length);
  for (const [i, number] of written.entries()) expectClose(values[i], number, `${what} at ${i}`);
}
