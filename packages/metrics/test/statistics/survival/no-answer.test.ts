import { describe, expect, test } from "vitest";
import { competingRisksTable } from "../../../src/statistics/survival/competing-risks-table.ts";
import { cumulativeIncidence } from "../../../src/statistics/survival/cumulative-incidence.ts";
import { kaplanMeier } from "../../../src/statistics/survival/kaplan-meier.ts";
import { logRank } from "../../../src/statistics/survival/log-rank.ts";
import { nelsonAalen } from "../../../src/statistics/survival/nelson-aalen.ts";
import { restrictedMean } from "../../../src/statistics/survival/restricted-mean.ts";
import { restrictedMeanDifference } from "../../../src/statistics/survival/restricted-mean-difference.ts";
import { survivalAt } from "../../../src/statistics/survival/survival-at.ts";
import { survivalDifference } from "../../../src/statistics/survival/survival-difference.ts";
import { survivalQuantile } from "../../../src/statistics/survival/survival-quantile.ts";
import { survivalTable } from "../../../src/statistics/survival/survival-table.ts";
import { survivalTableOfDays } from "../../../src/statistics/survival/survival-table-of-days.ts";

const tableOf = (times: number[], events: number[]) => survivalTable({ times, events }).table;
const empty = tableOf([], []);
const curve = kaplanMeier(tableOf([2, 4, 6], [1, 1, 0]));
const toZero = kaplanMeier(tableOf([2, 4], [1, 1]));

describe("of nobody", () => {
  test("there is a curve without steps, and no number", () => {
    const none = kaplanMeier(empty);
    expect(none.times.length).toBe(0);
    expect(nelsonAalen(empty).times.length).toBe(0);
    expect(survivalQuantile(none)).toEqual({ value: null, low: null, high: null });
    expect(survivalAt(none, 3)).toBeNull();
    expect(restrictedMean(none, 3)).toBeNull();
    expect(restrictedMeanDifference(none, curve, 3)).toBeNull();
    expect(survivalDifference(curve, none, 3)).toBeNull();
    expect(logRank([empty, empty])).toBeNull();
    const risks = competingRisksTable({ times: [], causes: [], causeCount: 2 });
    expect(cumulativeIncidence(risks.table).map(({ times }) => times.length)).toEqual([0, 0]);
  });
});

describe("past the last time", () => {
  test("a curve that has not reached 0 tells nothing", () => {
    expect(survivalAt(curve, 6)?.value).toBeCloseTo(1 / 3, 12);
    expect(survivalAt(curve, 6.1)).toBeNull();
    expect(restrictedMean(curve, 6)?.value).toBeCloseTo(2 + 4 / 3 + 2 / 3, 12);
    expect(restrictedMean(curve, 6.1)).toBeNull();
  });

  test("a curve that has reached 0 stays there", () => {
    expect(survivalAt(toZero, 9)).toEqual({ value: 0, low: null, high: null, standardError: 0 });
    expect(restrictedMean(toZero, 9)?.value).toBeCloseTo(3, 12);
    expect(survivalDifference(curve, toZero, 5)?.pValue).toBeNull();
  });
});

test("before the first event all are there, and there are no limits to tell", () => {
  expect(survivalAt(curve, 1)).toEqual({ value: 1, low: null, high: null, standardError: 0 });
  expect(survivalAt(curve, -1)).toBeNull();
});

test("groups that cannot be told apart have no test", () => {
  expect(logRank([tableOf([3], [1]), tableOf([3], [1])])).toBeNull();
  expect(logRank([tableOf([3, 4], [0, 0]), tableOf([5], [0])])).toBeNull();
  expect(logRank([tableOf([3, 4], [1, 1]), tableOf([1], [0])])).toBeNull();
});

test("groups of which no two pairs were ever watched together have no test", () => {
  const late = (times: number[]) =>
    survivalTable({ times, events: times.map(() => 1), entries: times.map(() => 10) }).table;
  const early = [tableOf([2, 3, 5, 7], [1, 1, 1, 1]), tableOf([1, 3, 4, 4, 9], [1, 1, 1, 0, 1])];
  const later = [late([12, 13, 17]), late([11, 13, 14, 19]), late([12, 15, 16, 16, 18])];
  expect(logRank(later)?.degreesOfFreedom).toBe(2);
  expect(logRank([...early, ...later])).toBeNull();
});

test("two groups that lose nobody within the horizon do not differ, and cannot be tested", () => {
  const whole = kaplanMeier(tableOf([5, 6], [1, 0]));
  const difference = restrictedMeanDifference(whole, whole, 4);
  expect(difference).toMatchObject({ value: 0, standardError: 0, pValue: null });
});

test.each([
  { what: "a level of 95", run: () => kaplanMeier(empty, { level: 95 }) },
  { what: "a share of 0", run: () => survivalQuantile(curve, 0) },
  { what: "a share that is not a number", run: () => survivalQuantile(curve, Number.NaN) },
  { what: "a horizon of 0", run: () => restrictedMean(curve, 0) },
  { what: "an infinite horizon", run: () => restrictedMean(curve, Number.POSITIVE_INFINITY) },
  { what: "a single group", run: () => logRank([empty]) },
  { what: "a rho that is not a number", run: () => logRank([empty, empty], { rho: Number.NaN }) },
  { what: "no cause", run: () => competingRisksTable({ times: [], causes: [], causeCount: 0 }) },
  { what: "half a day's count", run: () => survivalTableOfDays({ events: [0.5], censored: [] }) },
  {
    what: "more leaving than have entered",
    run: () => survivalTableOfDays({ events: [0, 2], censored: [], entries: [1, 1] }),
  },
  {
    what: "more entering than leave",
    run: () => survivalTableOfDays({ events: [0, 1], censored: [], entries: [2] }),
  },
])("$what is a mistake of the caller, and said so", ({ run }) => {
  expect(run).toThrow(RangeError);
});
