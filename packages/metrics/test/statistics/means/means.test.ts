import fc from "fast-check";
import { expect, test } from "vitest";
import { meanInterval } from "../../../src/statistics/means/mean-interval.ts";
import { pairedDifference } from "../../../src/statistics/means/paired-difference.ts";
import { type SampleSummary, sampleSummary } from "../../../src/statistics/means/sample-summary.ts";
import { satisfactionIndex } from "../../../src/statistics/means/satisfaction-index.ts";
import {
  type MeanDifference,
  welchDifference,
} from "../../../src/statistics/means/welch-difference.ts";
import vectors from "../../vectors/means/means.json" with { type: "json" };
import { casesOf, expectNear } from "../distributions/cases.ts";

function summaryOf(values: readonly number[]): SampleSummary {
  const { summary } = sampleSummary(values);
  if (!summary) throw new Error("This case needs at least one number.");
  return summary;
}

function figures(found: MeanDifference | null): number[] | null {
  return (
    found && [found.difference, found.t, found.df, found.p, found.interval.low, found.interval.high]
  );
}

const FIGURES: Record<string, (x: number[], y: number[]) => number[] | null> = {
  student: (x) => {
    const summary = summaryOf(x);
    const interval = meanInterval(summary);
    return interval && [summary.mean, summary.variance ?? 0, interval.low, interval.high];
  },
  welch: (x, y) => figures(welchDifference(summaryOf(x), summaryOf(y))),
  paired: (x, y) =>
    figures(pairedDifference(x.map((first, i) => ({ first, second: y[i] ?? 0 }))).result),
};

const cases = casesOf(vectors);

test.each(cases.filter(({ name }) => name in FIGURES))(
  "the $name interval of $args is what R finds",
  ({ name, args: [n = 0, ...values], expected }) => {
    expectNear(FIGURES[name]?.(values.slice(0, n), values.slice(n)) ?? null, expected, 1e-9);
  },
);

test.each(cases.filter(({ name }) => name === "satisfaction"))(
  "the satisfaction index of $args is what R finds of the answers one by one",
  ({ args, expected }) => {
    const found = satisfactionIndex(args);
    const { low = 0, high = 0 } = found?.interval ?? {};
    expectNear(found && [found.index, found.deviation ?? 0, low, high], expected, 1e-9);
  },
);

test("good 60, medium 25, bad 15 make 7.25 of 10; the five levels 5, 10, 20, 40, 25 make 6.75", () => {
  expect(satisfactionIndex([15, 25, 60])?.index).toBe(7.25);
  const five = satisfactionIndex([5, 10, 20, 40, 25]);
  expect(five?.index).toBe(6.75);
  expect(five?.deviation).toBeCloseTo(2.763854, 6);
  expect(five?.interval?.low).toBeCloseTo(6.2016, 4);
  expect(five?.interval?.high).toBeCloseTo(7.2984, 4);
});

test("values that are no finite numbers are refused and counted", () => {
  const { summary, refused } = sampleSummary([1, Number.NaN, 2, Number.POSITIVE_INFINITY, 3]);
  expect(summary).toEqual({ n: 3, mean: 2, variance: 1 });
  expect(refused).toBe(2);
  expect(sampleSummary([Number.NaN])).toEqual({ summary: null, refused: 1 });
  const pairs = [
    { first: 1, second: 2 },
    { first: Number.NaN, second: 1 },
  ];
  expect(pairedDifference(pairs)).toEqual({ result: null, refused: 1 });
});

test.each([
  ["one value", summaryOf([4])],
  ["values all alike", summaryOf([4, 4, 4])],
  ["a negative variance", { n: 3, mean: 1, variance: -1 }],
  ["no number as a mean", { n: 3, mean: Number.NaN, variance: 1 }],
  ["half a value", { n: 2.5, mean: 1, variance: 1 }],
])("%s leaves a mean without an interval", (_, summary) => {
  expect(meanInterval(summary)).toBeNull();
  expect(welchDifference(summary, summary)).toBeNull();
});

test.each([
  ["no answer", [0, 0, 0]],
  ["one level", [5]],
  ["a negative count", [1, -1, 3]],
  ["half an answer", [0.5, 1]],
  ["a count that is no number", [Number.NaN, 1]],
])("%s makes no satisfaction index", (_, counts) => {
  expect(satisfactionIndex(counts)).toBeNull();
});

test("one answer has an index without an interval, and a scale of no height has none", () => {
  expect(satisfactionIndex([0, 1])).toEqual({ n: 1, index: 10, deviation: null, interval: null });
  expect(satisfactionIndex([0, 1], { top: 0 })).toBeNull();
});

const sample = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
  minLength: 2,
  maxLength: 30,
});

test("the order of values does not matter, and a shift of all shifts the interval", () => {
  fc.assert(
    fc.property(sample, (values) => {
      const [plain, reversed] = [summaryOf(values), summaryOf([...values].reverse())];
      const shifted = summaryOf(values.map((value) => value + 10));
      expectNear(
        [reversed.mean, reversed.variance ?? 0],
        [plain.mean, plain.variance ?? 0],
        1e-9,
        1e-3,
      );
      expectNear(
        [shifted.mean, shifted.variance ?? 0],
        [plain.mean + 10, plain.variance ?? 0],
        1e-9,
        1,
      );
      expect(plain.mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      expect(plain.mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
    }),
  );
});
