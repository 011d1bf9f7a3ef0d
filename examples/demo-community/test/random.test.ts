import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { random } from "../src/random.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe("a source of chance", () => {
  test("gives the draws of mulberry32", () => {
    const { next } = random(1);
    expect([next(), next(), next()].map((draw) => Math.round(draw * 2 ** 32))).toEqual([
      2693262067, 11749833, 2265367787,
    ]);
  });

  test("draws whole numbers within their bounds, whatever the seed", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: -99, max: 99 }), fc.nat(50), (seed, low, span) => {
        const drawn = random(seed).integer(low, low + span);
        expect(drawn).toBeGreaterThanOrEqual(low);
        expect(drawn).toBeLessThanOrEqual(low + span);
        expect(Number.isInteger(drawn)).toBe(true);
      }),
    );
  });

  test("samples as many different items as there are, at most", () => {
    fc.assert(
      fc.property(seeds, fc.uniqueArray(fc.integer()), fc.nat(20), (seed, list, count) => {
        const sample = random(seed).sample(list, count);
        expect(sample).toHaveLength(Math.min(count, list.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(list).toEqual(expect.arrayContaining(sample));
      }),
    );
  });

  test("is not disturbed by what is drawn from its forks", () => {
    const [one, other] = [random(9), random(9)];
    one.fork("members").next();
    expect(one.next()).toBe(other.next());
    expect(one.fork("members").next()).not.toBe(one.fork("startups").next());
  });

  test("never draws what has no weight", () => {
    const { weighted } = random(4);
    const drawn = Array.from({ length: 500 }, () =>
      weighted([
        ["a", 1],
        ["b", 0],
        ["c", 3],
      ]),
    );
    expect(new Set(drawn)).toEqual(new Set(["a", "c"]));
    expect(() => weighted([["b", 0]])).toThrow(RangeError);
  });
});
