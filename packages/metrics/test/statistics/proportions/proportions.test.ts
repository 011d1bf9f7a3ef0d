import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interval } from "../../../src/measurement.ts";
import { agrestiCoullInterval } from "../../../src/statistics/proportions/agresti-coull-interval.ts";
import { clopperPearsonInterval } from "../../../src/statistics/proportions/clopper-pearson-interval.ts";
import { fisherExactTest } from "../../../src/statistics/proportions/fisher-exact-test.ts";
import { jeffreysInterval } from "../../../src/statistics/proportions/jeffreys-interval.ts";
import { newcombeDifference } from "../../../src/statistics/proportions/newcombe-difference.ts";
import { pooledZTest } from "../../../src/statistics/proportions/pooled-z-test.ts";
import { proportion, type Share } from "../../../src/statistics/proportions/share.ts";
import { shareBounds } from "../../../src/statistics/proportions/share-bounds.ts";
import { wilsonContinuityInterval } from "../../../src/statistics/proportions/wilson-continuity-interval.ts";
import { wilsonInterval } from "../../../src/statistics/proportions/wilson-interval.ts";
import vectors from "../../vectors/proportions/proportions.json" with { type: "json" };
import { casesOf, expectNear } from "../distributions/cases.ts";

const INTERVALS: Record<string, (share: Share, level?: number) => Interval | null> = {
  wilson: wilsonInterval,
  "wilson-continuity": wilsonContinuityInterval,
  "clopper-pearson": clopperPearsonInterval,
  "agresti-coull": agrestiCoullInterval,
  jeffreys: jeffreysInterval,
};

function share(numerator: number, denominator: number): Share {
  return { numerator, denominator };
}

const cases = casesOf(vectors);

test.each(cases.filter(({ name }) => name in INTERVALS))(
  "the $name interval of $args is what R finds",
  ({ name, args: [x = 0, n = 0], expected }) => {
    const found = INTERVALS[name]?.(share(x, n));
    // prop.test works its lower limit out by a difference, which loses digits where the share is tiny.
    expectNear(found ? [found.low, found.high] : null, expected, 1e-9, 1e-6);
    expect(found?.method).toBe(name);
  },
);

test("Newcombe's other example: 81 of 263, from 0.2553 to 0.3662, with correction from 0.2535 to 0.3682", () => {
  expect(wilsonInterval(share(81, 263))?.low).toBeCloseTo(0.2553, 4);
  expect(wilsonInterval(share(81, 263))?.high).toBeCloseTo(0.3662, 4);
  expect(wilsonContinuityInterval(share(81, 263))?.low).toBeCloseTo(0.2535, 4);
  expect(wilsonContinuityInterval(share(81, 263))?.high).toBeCloseTo(0.3682, 4);
});

test("the share of sites that conform lies between 23.3 % and 69.8 %: too many are unknown", () => {
  const bounds = shareBounds({ yes: 57, no: 74, unknown: 114 });
  expectNear(
    [bounds?.low ?? 0, bounds?.high ?? 0, bounds?.known ?? 0],
    [57 / 245, 171 / 245, 57 / 131],
    1e-15,
  );
  expect(shareBounds({ yes: 0, no: 0, unknown: 5 })).toEqual({ low: 0, high: 1, known: null });
});

const IMPOSSIBLE: [string, Share][] = [
  ["of nothing", share(0, 0)],
  ["of more than there are", share(3, 2)],
  ["of fewer than none", share(-1, 2)],
  ["of a negative number", share(0, -2)],
  ["of half a person", share(0.5, 2)],
  ["of no number", share(Number.NaN, 2)],
  ["of no number of persons", share(1, Number.NaN)],
  ["of infinitely many", share(1, Number.POSITIVE_INFINITY)],
];

test.each(IMPOSSIBLE)("a share %s has no value, interval or test", (_, impossible) => {
  const fine = share(1, 2);
  const intervals = Object.values(INTERVALS).map((interval) => interval(impossible));
  expect([proportion(impossible), ...intervals]).toEqual(Array(6).fill(null));
  for (const [a, b] of [
    [impossible, fine],
    [fine, impossible],
  ] as const) {
    expect([newcombeDifference(a, b), pooledZTest(a, b), fisherExactTest(a, b)]).toEqual([
      null,
      null,
      null,
    ]);
  }
});

test.each([0, 1, -0.5, 95, Number.NaN])("there is no interval of level %s", (level) => {
  const found = Object.values(INTERVALS).map((interval) => interval(share(1, 2), level));
  expect(found).toEqual(Array(5).fill(null));
  expect(newcombeDifference(share(1, 2), share(1, 2), level)).toBeNull();
  expect(fisherExactTest(share(1, 2), share(1, 2), level)).toBeNull();
});

test.each([
  [{ yes: 0, no: 0, unknown: 0 }],
  [{ yes: -1, no: 2, unknown: 0 }],
  [{ yes: 1, no: 2, unknown: Number.NaN }],
])("%o has no bounds", (counts) => {
  expect(shareBounds(counts)).toBeNull();
});

const anyShare = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((x) => share(x, n)));
const complement = ({ numerator, denominator }: Share) =>
  share(denominator - numerator, denominator);

test("an interval is within [0, 1], holds the share, grows with its level, and mirrors its complement", () => {
  fc.assert(
    fc.property(anyShare, fc.constantFrom(...Object.keys(INTERVALS)), (any, name) => {
      const interval = INTERVALS[name] as (share: Share, level?: number) => Interval;
      const { low, high } = interval(any, 0.9);
      const wider = interval(any, 0.99);
      const p = any.numerator / any.denominator;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(p + 1e-12);
      expect(high).toBeGreaterThanOrEqual(p - 1e-12);
      expect(wider.low).toBeLessThanOrEqual(low + 1e-12);
      expect(wider.high).toBeGreaterThanOrEqual(high - 1e-12);
      expectNear([interval(complement(any), 0.9).low], [1 - high], 1e-9, 1);
    }),
  );
});

test("the exact interval and that of Agresti and Coull hold Wilson's or Jeffreys's, as theory says", () => {
  fc.assert(
    fc.property(anyShare, (any) => {
      const [wilson, corrected, exact, coull, jeffreys] = [
        wilsonInterval(any),
        wilsonContinuityInterval(any),
        clopperPearsonInterval(any),
        agrestiCoullInterval(any),
        jeffreysInterval(any),
      ];
      for (const [outer, inner] of [
        [exact, jeffreys],
        [coull, wilson],
        [corrected, wilson],
      ]) {
        expect(outer?.low).toBeLessThanOrEqual((inner?.low ?? 0) + 1e-12);
        expect(outer?.high).toBeGreaterThanOrEqual((inner?.high ?? 1) - 1e-12);
      }
    }),
  );
});

test("the exact interval covers every truth at least as often as it says", () => {
  const n = 12;
  for (let p = 0.01; p < 1; p += 0.01) {
    let covered = 0;
    for (let x = 0, mass = (1 - p) ** n; x <= n; mass *= ((n - x) / (x + 1)) * (p / (1 - p)), x++) {
      const { low = 1, high = 0 } = clopperPearsonInterval(share(x, n)) ?? {};
      if (low <= p && p <= high) covered += mass;
    }
    expect(covered).toBeGreaterThanOrEqual(0.95);
  }
});
