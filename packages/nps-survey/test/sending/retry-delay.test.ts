import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, retryDelay, TRIES } from "../../src/sending/retry-delay.ts";

test("the waits double from one second, four times, and then the person is told", () => {
  const waits = Array.from({ length: TRIES }, (_, index) => retryDelay(index + 1, 0));
  expect(waits).toEqual([1000, 2000, 4000, 8000, undefined]);
});

test("a wait is never shorter than its due nor than what the collector asks, nor longer by more than a half", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: TRIES - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: PATIENCE }),
      (tried, random, asked) => {
        const due = 1000 * 2 ** (tried - 1);
        const wait = retryDelay(tried, random, asked) ?? Number.NaN;
        expect(wait).toBeGreaterThanOrEqual(Math.max(due, asked));
        expect(wait).toBeLessThanOrEqual(Math.max(due * 1.5, asked));
      },
    ),
  );
});

test("nobody is kept waiting for more than a minute", () => {
  expect(retryDelay(1, 0, PATIENCE)).toBe(PATIENCE);
  expect(retryDelay(1, 0, PATIENCE + 1)).toBeUndefined();
});
