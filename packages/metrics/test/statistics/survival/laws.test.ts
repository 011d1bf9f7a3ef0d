import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { competingRisksTable } from "../../../src/statistics/survival/competing-risks-table.ts";
import { cumulativeIncidence } from "../../../src/statistics/survival/cumulative-incidence.ts";
import { kaplanMeier } from "../../../src/statistics/survival/kaplan-meier.ts";
import { logRank } from "../../../src/statistics/survival/log-rank.ts";
import { restrictedMean } from "../../../src/statistics/survival/restricted-mean.ts";
import { survivalQuantile } from "../../../src/statistics/survival/survival-quantile.ts";
import { survivalTable } from "../../../src/statistics/survival/survival-table.ts";
import { survivalTableOfDays } from "../../../src/statistics/survival/survival-table-of-days.ts";
import { survivalTables } from "../../../src/statistics/survival/survival-tables.ts";

interface Row {
  entry: number;
  time: number;
  event: number;
}

const row = (unit: number): fc.Arbitrary<Row> =>
  fc
    .record({ entry: fc.nat(20), stay: fc.integer({ min: 1, max: 30 }), event: fc.nat(1) })
    .map(({ entry, stay, event }) => ({ entry: entry * unit, time: (entry + stay) * unit, event }));
const rows = fc.oneof(...[1, 0.1, 7_919].map((unit) => fc.array(row(unit), { maxLength: 40 })));
const scale = fc.constantFrom("log-log" as const, "log" as const, "plain" as const);

const columns = (list: readonly Row[]) => ({
  times: list.map(({ time }) => time),
  events: list.map(({ event }) => event),
  entries: list.map(({ entry }) => entry),
});
const tableOf = (list: readonly Row[]) => survivalTable(columns(list)).table;
const rightCensored = (list: readonly Row[]) => ({ ...columns(list), entries: undefined });

/** The definition itself, row by row, without any table. */
function survivalByDefinition(list: readonly Row[], at: number): number {
  const times = [...new Set(list.filter(({ event }) => event).map(({ time }) => time))];
  return times
    .filter((time) => time <= at)
    .map((time) => {
      const risk = list.filter(({ entry, time: exit }) => entry < time && time <= exit).length;
      return 1 - list.filter((other) => other.event && other.time === time).length / risk;
    })
    .reduce((product, factor) => product * factor, 1);
}

describe("a survival curve", () => {
  test("never rises, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { survival } = kaplanMeier(tableOf(list));
        survival.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(survival[i - 1] ?? 1);
          expect(value).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("is what the definition says, row by row", () => {
    fc.assert(
      fc.property(fc.array(row(1), { maxLength: 40 }), (list) => {
        const { times, survival } = kaplanMeier(tableOf(list));
        times.forEach((time, i) => {
          expect(survival[i]).toBeCloseTo(survivalByDefinition(list, time), 12);
        });
      }),
    );
  });

  test("does not depend on the order of rows, nor on whether they are typed arrays", () => {
    fc.assert(
      fc.property(rows, fc.func(fc.nat()), (list, rank) => {
        const shuffled = columns(list.toSorted((a, b) => rank(a) - rank(b)));
        const typed = {
          times: Float64Array.from(shuffled.times),
          events: Uint8Array.from(shuffled.events),
          entries: Float64Array.from(shuffled.entries),
        };
        expect(survivalTable(typed).table).toEqual(tableOf(list));
        expect(survivalTable(typed).refused.total).toBe(0);
      }),
    );
  });

  test("lies within its limits, on every scale", () => {
    fc.assert(
      fc.property(rows, scale, (list, of) => {
        const { survival, low, high } = kaplanMeier(tableOf(list), { scale: of });
        survival.forEach((value, i) => {
          expect((low[i] ?? 0) > value + 1e-12).toBe(false);
          expect((high[i] ?? 0) < value - 1e-12).toBe(false);
        });
      }),
    );
  });

  test("gives a median and a restricted mean within their limits", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), (list, horizon) => {
        const curve = kaplanMeier(survivalTable(rightCensored(list)).table);
        const { value, low, high } = survivalQuantile(curve);
        if (value !== null) {
          expect(low ?? value).toBeLessThanOrEqual(value);
          expect(high ?? value).toBeGreaterThanOrEqual(value);
        }
        const mean = restrictedMean(curve, horizon);
        if (mean === null) return;
        expect(mean.low).toBeLessThanOrEqual(mean.value);
        expect(mean.high).toBeGreaterThanOrEqual(mean.value);
        expect(mean.value).toBeLessThanOrEqual(horizon * (1 + 1e-12));
      }),
    );
  });
});

test("counts per day that are summed are those of all rows together", () => {
  const days = fc.array(row(1), { maxLength: 30 });
  fc.assert(
    fc.property(days, days, fc.boolean(), (one, other, isLate) => {
      const perDay = (list: readonly Row[], of: (row: Row) => number | null) =>
        Array.from({ length: 51 }, (_, day) => list.filter((row) => of(row) === day).length);
      const counts = (list: readonly Row[]) => ({
        events: perDay(list, ({ time, event }) => (event ? time : null)),
        censored: perDay(list, ({ time, event }) => (event ? null : time)),
        entries: perDay(list, ({ entry }) => entry),
      });
      const [a, b] = [counts(one), counts(other)];
      const sum = (key: "events" | "censored" | "entries") =>
        a[key].map((count, day) => count + (b[key][day] ?? 0));
      const entries = isLate ? sum("entries") : undefined;
      const all = isLate ? columns([...one, ...other]) : rightCensored([...one, ...other]);
      const merged = survivalTableOfDays({
        events: sum("events"),
        censored: sum("censored"),
        entries,
      });
      expect(merged).toEqual(survivalTable(all).table);
    }),
  );
});

describe("the log-rank test", () => {
  const two = fc.tuple(fc.array(row(1), { minLength: 1 }), fc.array(row(1), { minLength: 1 }));

  test("says the same of groups in another order, and of tables made apart", () => {
    fc.assert(
      fc.property(two, fc.constantFrom(0, 1), ([one, other], rho) => {
        const groups = [...one.map(() => 0), ...other.map(() => 1)];
        const both = { ...columns([...one, ...other]), groups, groupCount: 2 };
        const together = logRank(survivalTables(both).tables, { rho });
        expect(logRank([tableOf(one), tableOf(other)], { rho })).toEqual(together);
        const turned = logRank([tableOf(other), tableOf(one)], { rho });
        expect(turned?.chiSquare ?? -1).toBeCloseTo(together?.chiSquare ?? -1, 9);
      }),
    );
  });

  test("expects as many events as there are, and finds nothing between equal groups", () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const result = logRank([tableOf(one), tableOf(other)]);
        if (result === null) return;
        const [o = 0, p = 0] = result.observed;
        const [e = 0, f = 0] = result.expected;
        expect(e + f).toBeCloseTo(o + p, 9);
        expect(logRank([tableOf(one), tableOf(one)])?.chiSquare ?? 0).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe("cumulative incidences", () => {
  test("of all causes and the survival add up to 1", () => {
    fc.assert(
      fc.property(rows, fc.func(fc.integer({ min: 1, max: 3 })), (list, causeOf) => {
        const causes = list.map((row) => (row.event ? causeOf(row) : 0));
        const { table } = competingRisksTable({ ...columns(list), causes, causeCount: 3 });
        const { survival } = kaplanMeier(table);
        const curves = cumulativeIncidence(table);
        survival.forEach((value, i) => {
          const sum = curves.reduce((total, { incidence }) => total + (incidence[i] ?? 0), value);
          expect(sum).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  test("of a single cause are 1 − S with Greenwood's error, delayed entry included", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const causes = list.map(({ event }) => event);
        const { table } = competingRisksTable({ ...columns(list), causes, causeCount: 1 });
        const { survival, logVariance } = kaplanMeier(table);
        const [curve] = cumulativeIncidence(table);
        survival.forEach((value, i) => {
          expect(curve?.incidence[i]).toBeCloseTo(1 - value, 12);
          const error = value === 0 ? 0 : value * Math.sqrt(logVariance[i] ?? 0);
          expect(curve?.standardError[i]).toBeCloseTo(error, 7);
        });
      }),
    );
  });
});
