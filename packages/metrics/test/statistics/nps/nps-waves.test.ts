import fc from "fast-check";
import { expect, test } from "vitest";
import { finitePopulationCorrection } from "../../../src/statistics/nps/finite-population-correction.ts";
import { netPromoterScore } from "../../../src/statistics/nps/net-promoter-score.ts";
import { npsAnswersNeeded } from "../../../src/statistics/nps/nps-answers-needed.ts";
import { npsByStrata } from "../../../src/statistics/nps/nps-by-strata.ts";
import { npsChange } from "../../../src/statistics/nps/nps-change.ts";
import { npsChangeInterval } from "../../../src/statistics/nps/nps-change-interval.ts";
import { npsNonResponseBounds } from "../../../src/statistics/nps/nps-non-response-bounds.ts";
import { anyCounts, counts } from "./counts.ts";

test.each([
  [
    [20, 30, 50],
    [15, 30, 55],
    {
      adjustedChange: 9.7087,
      standardError: 10.5789,
      z: 0.917747,
      p: 0.358751,
      low: -11.0255,
      high: 30.443,
    },
  ],
  [
    [150, 150, 200],
    [110, 150, 240],
    {
      adjustedChange: 15.9046,
      standardError: 5.1246,
      z: 3.103594,
      p: 0.001912,
      low: 5.8606,
      high: 25.9485,
    },
  ],
  [[6, 7, 7], [3, 6, 11], { p: 0.179326 }],
  [[0, 0, 20], [0, 5, 15], { p: 0.128607 }],
])("the published change from %j to %j is reproduced", (earlier, later, expected) => {
  const found = npsChange(counts(earlier), counts(later));
  const figures = { ...found, low: found?.interval.low, high: found?.interval.high };
  for (const [name, figure] of Object.entries(expected)) {
    const digits = name === "z" || name === "p" ? 6 : 4;
    expect(figures[name as keyof typeof expected], name).toBeCloseTo(figure, digits);
  }
});

test("a wave that did worse has a change below 0", () => {
  const found = npsChange(counts([15, 30, 55]), counts([20, 30, 50]));
  expect(found?.change).toBe(-10);
  expect(found?.z).toBeLessThan(0);
});

test("two waves swapped change their sign, and the change is within its interval", () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, (a, b) => {
      const there = npsChangeInterval(a, b);
      const back = npsChangeInterval(b, a);
      expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 9);
      const change = (netPromoterScore(b) ?? 0) - (netPromoterScore(a) ?? 0);
      expect(there?.low).toBeLessThanOrEqual(change + 1e-9);
      expect(there?.high).toBeGreaterThanOrEqual(change - 1e-9);
      expect(there?.low).toBeGreaterThanOrEqual(-200 - 1e-9);
      expect(there?.high).toBeLessThanOrEqual(200 + 1e-9);
      expect(npsChange(a, b)?.p).toBeCloseTo(npsChange(b, a)?.p ?? 0, 12);
    }),
  );
});

test("with 20 answers a wave, a false alarm of the adjusted test is as rare as published: 4.5 %", () => {
  const law = [0.2, 0.3, 0.5];
  const n = 20;
  const outcomes: { given: number[]; chance: number }[] = [];
  for (let d = 0; d <= n; d++) {
    for (let r = 0; r + d <= n; r++) outcomes.push(outcome([d, n - d - r, r], law));
  }
  let alarms = 0;
  for (const a of outcomes) {
    for (const b of outcomes) {
      const p = npsChange(counts(a.given), counts(b.given))?.p ?? 0;
      if (p < 0.05) alarms += a.chance * b.chance;
    }
  }
  expect(Math.round(1000 * alarms) / 10).toBe(4.5);
});

function outcome(given: number[], law: number[]) {
  let chance = 1;
  let placed = 0;
  for (const [i, count] of given.entries()) {
    for (let k = 1; k <= count; k++) chance *= (++placed / k) * (law[i] ?? 0);
  }
  return { given, chance };
}

test("37 points of 319 out of 1,342 people lie between −67 and 85 once everybody is counted", () => {
  const found = npsNonResponseBounds(counts([60, 81, 178]), 1342);
  expect(Math.round(found?.low ?? 0)).toBe(-67);
  expect(Math.round(found?.high ?? 0)).toBe(85);
  expect(npsNonResponseBounds(counts([0, 0, 0]), 5)).toEqual({ low: -100, high: 100 });
  expect(npsNonResponseBounds(counts([1, 1, 3]), 5)).toEqual({ low: 40, high: 40 });
});

test.each([
  ["more answers than invitations", [1, 1, 3], 4],
  ["nobody invited", [0, 0, 0], 0],
  ["a negative count", [-1, 0, 3], 10],
  ["no number", [1, 0, 3], Number.NaN],
])("%s: no bounds", (_, given, invited) => {
  expect(npsNonResponseBounds(counts(given), invited)).toBeNull();
});

const STRATA = [
  { population: 400, counts: counts([10, 15, 25]) },
  { population: 300, counts: counts([20, 15, 15]) },
];

test("two parts of 400 and 300 people make 12.8571 points, SE 7.5579, beside 10 unweighted", () => {
  const found = npsByStrata(STRATA);
  expect(found?.score).toBeCloseTo(12.8571, 4);
  expect(found?.standardError).toBeCloseTo(7.5579, 4);
  expect(found?.unweighted).toBe(10);
  expect(npsByStrata([...STRATA].reverse())?.score).toBeCloseTo(found?.score ?? 0, 12);
});

test.each([
  ["no part", []],
  ["a part with one answer", [...STRATA, { population: 9, counts: counts([1, 0, 0]) }]],
  ["a part with more answers than people", [{ population: 9, counts: counts([10, 0, 0]) }]],
  ["half a person", [{ population: 20.5, counts: counts([10, 0, 0]) }]],
])("%s: no weighted score", (_, strata) => {
  expect(npsByStrata(strata)).toBeNull();
});

test.each([
  [5, 922, 398.14],
  [10, 231, 173.58],
  [15, 103, 89.47],
  [20, 58, 53.32],
])(
  "to be within %i points takes %i answers, or of 700 people %d rounded up",
  (margin, open, closed) => {
    expect(npsAnswersNeeded({ margin, variance: 0.6 })).toBe(open);
    expect(npsAnswersNeeded({ margin, variance: 0.6, population: 700 })).toBe(Math.ceil(closed));
  },
);

test("so many answers are precise enough, and one fewer are not", () => {
  const cases = fc.record({
    margin: fc.double({ min: 1, max: 50, noNaN: true }),
    variance: fc.double({ min: 0.05, max: 1, noNaN: true }),
    population: fc.integer({ min: 2, max: 5000 }),
  });
  const marginOf = (n: number, variance: number, population: number) =>
    196 * Math.sqrt(variance / n) * (finitePopulationCorrection(n, population) ?? Number.NaN);
  fc.assert(
    fc.property(cases, ({ margin, variance, population }) => {
      const n = npsAnswersNeeded({ margin, variance, population }) ?? 0;
      expect(marginOf(n, variance, population)).toBeLessThanOrEqual(margin * 1.001);
      if (n > 1) expect(marginOf(n - 1, variance, population)).toBeGreaterThan(margin * 0.999);
    }),
  );
});

test("there is no plan without a margin or variance, and no correction for more answers than people", () => {
  expect(npsAnswersNeeded({ margin: 0, variance: 0.5 })).toBeNull();
  expect(npsAnswersNeeded({ margin: 5, variance: 1.5 })).toBeNull();
  expect(npsAnswersNeeded({ margin: 5, variance: 0.5, population: 0 })).toBeNull();
  expect(npsAnswersNeeded({ margin: 5, variance: 0.5, level: 1 })).toBeNull();
  expect(finitePopulationCorrection(8, 7)).toBeNull();
  expect(finitePopulationCorrection(0, 7)).toBeNull();
  expect(finitePopulationCorrection(1, 1)).toBe(0);
  expect(finitePopulationCorrection(319, 1342)).toBeCloseTo(0.873, 3);
});

test("a wave without answers, or of counts that cannot be, has no change", () => {
  for (const impossible of [
    [0, 0, 0],
    [-1, 1, 1],
    [0.5, 1, 1],
  ]) {
    const fine = counts([1, 1, 1]);
    expect(npsChange(counts(impossible), fine)).toBeNull();
    expect(npsChange(fine, counts(impossible))).toBeNull();
    expect(npsChangeInterval(counts(impossible), fine)).toBeNull();
    expect(npsChangeInterval(fine, counts(impossible))).toBeNull();
  }
  expect(npsChange(counts([1, 1, 1]), counts([1, 1, 1]), 1)).toBeNull();
});
