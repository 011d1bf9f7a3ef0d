import fc from "fast-check";
import { expect, test } from "vitest";
import { fisherExactTest } from "../../../src/statistics/proportions/fisher-exact-test.ts";
import { newcombeDifference } from "../../../src/statistics/proportions/newcombe-difference.ts";
import { pooledZTest } from "../../../src/statistics/proportions/pooled-z-test.ts";
import type { Share } from "../../../src/statistics/proportions/share.ts";
import vectors from "../../vectors/proportions/proportions.json" with { type: "json" };
import { casesOf, expectNear } from "../distributions/cases.ts";

const TESTS: Record<string, (a: Share, b: Share) => (number | null)[]> = {
  "fisher-p": (a, b) => [fisherExactTest(a, b)?.p ?? null, fisherExactTest(a, b)?.midP ?? null],
  "fisher-odds": odds,
  "fisher-odds-of-r": odds,
  newcombe: (a, b) => {
    const found = newcombeDifference(a, b);
    return [found?.difference ?? null, found?.interval.low ?? null, found?.interval.high ?? null];
  },
  "pooled-z": (a, b) => [pooledZTest(a, b)?.z ?? null, pooledZTest(a, b)?.p ?? null],
};

function odds(a: Share, b: Share): (number | null)[] {
  const found = fisherExactTest(a, b);
  return [found?.oddsRatio ?? null, found?.interval.low ?? null, found?.interval.high ?? null];
}

function share(numerator: number, denominator: number): Share {
  return { numerator, denominator };
}

const cases = casesOf(vectors);

test.each(cases.filter(({ name }) => name in TESTS))(
  "the $name of the table $args is what R finds",
  ({ name, args: [a = 0, b = 0, c = 0, d = 0], expected }) => {
    const found = TESTS[name]?.(share(a, a + b), share(c, c + d)) ?? [];
    // fisher.test solves for odds ratios to two or three digits only.
    const tolerance = name === "fisher-odds-of-r" ? 2e-2 : 1e-9;
    expectNear(
      found.map((value) => value ?? Number.NaN),
      expected,
      tolerance,
      1e-6,
    );
  },
);

test("Newcombe's own example: 56 of 70 against 48 of 80, from 0.0524 to 0.3339", () => {
  const { interval } = newcombeDifference(share(56, 70), share(48, 80)) ?? {};
  expect(interval?.low).toBeCloseTo(0.0524, 4);
  expect(interval?.high).toBeCloseTo(0.3339, 4);
});

test("nothing varies where all shares are 0 or all are 1, and one table only has no odds ratio", () => {
  expect(pooledZTest(share(0, 5), share(0, 9))).toBeNull();
  expect(pooledZTest(share(5, 5), share(9, 9))).toBeNull();
  expect(fisherExactTest(share(5, 5), share(9, 9))).toMatchObject({
    p: 1,
    oddsRatio: null,
    interval: { low: 0, high: Number.POSITIVE_INFINITY },
  });
});

const smallShare = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((x) => share(x, n)));

test("swapping two shares changes the sign of their difference, inverts odds, and leaves p-values as they are", () => {
  fc.assert(
    fc.property(smallShare, smallShare, (a, b) => {
      const difference = newcombeDifference(a, b);
      const swapped = newcombeDifference(b, a);
      expectNear([difference?.interval.low ?? 0], [-(swapped?.interval.high ?? 0)], 1e-12, 1);
      const [fisher, mirrored] = [fisherExactTest(a, b), fisherExactTest(b, a)];
      expectNear(
        [fisher?.p ?? 0, fisher?.midP ?? 0],
        [mirrored?.p ?? 1, mirrored?.midP ?? 1],
        1e-10,
      );
      expectNear([fisher?.interval.low ?? 0], [1 / (mirrored?.interval.high ?? 0)], 1e-8);
      if (fisher?.oddsRatio) expectNear([fisher.oddsRatio], [1 / (mirrored?.oddsRatio ?? 0)], 1e-8);
      expect(fisher?.midP).toBeLessThan(fisher?.p ?? 0);
      const z = pooledZTest(a, b);
      if (z)
        expectNear([z.z, z.p], [-(pooledZTest(b, a)?.z ?? 0), pooledZTest(b, a)?.p ?? 0], 1e-12, 1);
    }),
  );
});
