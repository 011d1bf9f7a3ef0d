import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interval } from "../../../src/measurement.ts";
import { netPromoterScore } from "../../../src/statistics/nps/net-promoter-score.ts";
import { npsAdjustedWaldInterval } from "../../../src/statistics/nps/nps-adjusted-wald-interval.ts";
import type { NpsCounts } from "../../../src/statistics/nps/nps-counts.ts";
import { npsEstimate } from "../../../src/statistics/nps/nps-estimate.ts";
import { npsScoreInterval } from "../../../src/statistics/nps/nps-score-interval.ts";
import { npsSimultaneousInterval } from "../../../src/statistics/nps/nps-simultaneous-interval.ts";
import { npsWaldInterval } from "../../../src/statistics/nps/nps-wald-interval.ts";
import vectors from "../../vectors/nps/nps.json" with { type: "json" };
import published from "../../vectors/nps/published.json" with { type: "json" };
import { casesOf, expectNear } from "../distributions/cases.ts";
import { anyCounts, counts, mirrored } from "./counts.ts";

const INTERVALS: Record<string, (counts: NpsCounts) => Interval | null> = {
  wald: npsWaldInterval,
  "adjusted-wald": npsAdjustedWaldInterval,
  score: npsScoreInterval,
};

test.each(casesOf(vectors))(
  "the $name interval of $args is what R finds",
  ({ name, args, expected }) => {
    const found = INTERVALS[name]?.(counts(args));
    expectNear(found ? [found.low, found.high] : null, expected, 1e-9, 100);
  },
);

test.each(published)(
  "the published figures of $counts are reproduced to their last digit",
  (row) => {
    const given = counts(row.counts);
    const { score, deviation } = npsEstimate(given);
    expectPoints([score, deviation ** 2 / 100], [row.score, row.variance]);
    expectPoints(ends(npsWaldInterval(given)), row.wald);
    expectPoints(ends(npsAdjustedWaldInterval(given)), row.adjustedWald);
    expectPoints(ends(npsScoreInterval(given)), row.scoreInterval);
    expectPoints(ends(npsSimultaneousInterval(given)), row.goodman);
  },
);

function ends(interval: Interval | null): number[] {
  return interval ? [interval.low, interval.high] : [];
}

/** Points against figures between −1 and 1 that were rounded to six decimals. */
function expectPoints(found: number[], figures: number[]) {
  expect(found).toHaveLength(figures.length);
  for (const [i, figure] of figures.entries()) {
    expect(Math.abs((found[i] ?? Number.NaN) / 100 - figure)).toBeLessThan(0.500001e-6);
  }
}

test("a single detractor is a score of −100 that its adjusted interval does not hold", () => {
  const one = counts([1, 0, 0]);
  expect(netPromoterScore(one)).toBe(-100);
  expect(npsAdjustedWaldInterval(one)?.low).toBeGreaterThan(-100);
});

test("120 answers out of 700 people are precise to 12.73 points rather than 13.97", () => {
  const given = counts([24, 36, 60]);
  const margin = (population?: number) => {
    const { low = 0, high = 0 } = npsWaldInterval(given, { population }) ?? {};
    return (high - low) / 2;
  };
  expect(margin()).toBeCloseTo(13.97, 2);
  expect(margin(700)).toBeCloseTo(12.73, 2);
  expect(margin(120)).toBe(0);
  expect(npsWaldInterval(given, { population: 119 })).toBeNull();
  expect(npsAdjustedWaldInterval(given, { population: 119 })).toBeNull();
});

// Wald, adjusted Wald and score: the chance that a nominal 95 % interval holds the truth, in percent.
const COVERAGE: [number[], number, number[]][] = [
  [[0.2, 0.3, 0.5], 5, [84.0, 94.3, 97.5]],
  [[0.2, 0.3, 0.5], 11, [90.9, 94.6, 96.3]],
  [[0.2, 0.3, 0.5], 30, [93.5, 94.6, 95.2]],
  [[0.05, 0.15, 0.8], 5, [66.5, 92.9, 96.4]],
  [[0.05, 0.15, 0.8], 20, [86.0, 95.6, 96.2]],
  [[0.55, 0.3, 0.15], 11, [89.9, 94.6, 96.5]],
  [[0.55, 0.3, 0.15], 20, [93.3, 94.4, 95.1]],
];

test.each(COVERAGE)(
  "of all outcomes of %j with %i answers, %j percent hold the truth",
  (law, n, expected) => {
    const truth = 100 * ((law[2] ?? 0) - (law[0] ?? 0));
    const covered = [0, 0, 0];
    for (let d = 0; d <= n; d++) {
      for (let r = 0; r + d <= n; r++) {
        const outcome = [d, n - d - r, r];
        const chance = multinomial(outcome, law);
        for (const [i, interval] of Object.values(INTERVALS).entries()) {
          const { low = 0, high = 0 } = interval(counts(outcome)) ?? {};
          if (low <= truth && truth <= high) covered[i] = (covered[i] ?? 0) + chance;
        }
      }
    }
    expect(covered.map((share) => Math.round(share * 1000) / 10)).toEqual(expected);
  },
);

function multinomial(outcome: number[], law: number[]): number {
  let chance = 1;
  let placed = 0;
  for (const [i, count] of outcome.entries()) {
    for (let k = 1; k <= count; k++) chance *= (++placed / k) * (law[i] ?? 0);
  }
  return chance;
}

test("the score interval is within ±100, holds the score, and grows with its level", () => {
  fc.assert(
    fc.property(anyCounts, (given) => {
      const score = netPromoterScore(given) ?? 0;
      const { low = -101, high = 101 } = npsScoreInterval(given, 0.9) ?? {};
      const wider = npsScoreInterval(given, 0.99);
      expect(low).toBeGreaterThanOrEqual(-100);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(score + 1e-9);
      expect(high).toBeGreaterThanOrEqual(score - 1e-9);
      expect(wider?.low).toBeLessThanOrEqual(low + 1e-9);
      expect(wider?.high).toBeGreaterThanOrEqual(high - 1e-9);
    }),
  );
});

test("swapping promoters and detractors mirrors every interval", () => {
  fc.assert(
    fc.property(anyCounts, fc.constantFrom(...Object.values(INTERVALS)), (given, interval) => {
      const there = interval(given);
      const back = interval(mirrored(given));
      expectNear(ends(there), [-(back?.high ?? 0), -(back?.low ?? 0)], 1e-12, 100);
    }),
  );
});

test("there is no interval of no answers, of counts that cannot be, or of no level", () => {
  const all = [...Object.values(INTERVALS), npsSimultaneousInterval];
  for (const impossible of [
    [0, 0, 0],
    [-1, 2, 3],
    [1.5, 2, 3],
    [Number.NaN, 1, 1],
  ]) {
    expect(all.map((interval) => interval(counts(impossible)))).toEqual([null, null, null, null]);
  }
  const fine = counts([1, 1, 1]);
  for (const level of [0, 1, Number.NaN, 95]) {
    expect(npsWaldInterval(fine, { level })).toBeNull();
    expect(npsAdjustedWaldInterval(fine, { level })).toBeNull();
    expect(npsScoreInterval(fine, level)).toBeNull();
    expect(npsSimultaneousInterval(fine, level)).toBeNull();
  }
});
