import { describe, expect, test } from "vitest";
import { competingRisksTable } from "../../../src/statistics/survival/competing-risks-table.ts";
import { kaplanMeier } from "../../../src/statistics/survival/kaplan-meier.ts";
import type { RefusalReason } from "../../../src/statistics/survival/refused-rows.ts";
import { survivalTable } from "../../../src/statistics/survival/survival-table.ts";
import { survivalTables } from "../../../src/statistics/survival/survival-tables.ts";

interface Case {
  what: string;
  time?: number;
  event?: number;
  entry?: number;
  reason: RefusalReason;
}

const cases: Case[] = [
  { what: "a time that is not a number", time: Number.NaN, reason: "time-not-a-number" },
  { what: "a missing time", time: undefined as never, reason: "time-not-a-number" },
  { what: "a time in letters", time: "5" as never, reason: "time-not-a-number" },
  { what: "an infinite time", time: Number.POSITIVE_INFINITY, reason: "time-infinite" },
  { what: "a negative time", time: -1, reason: "time-negative" },
  { what: "an event that is neither 0 nor 1", event: 2, reason: "event-unknown" },
  { what: "an event that is not a number", event: Number.NaN, reason: "event-unknown" },
  { what: "an event of 256, which is 0 as a byte", event: 256, reason: "event-unknown" },
  { what: "an event of -1", event: -1, reason: "event-unknown" },
  { what: "an event of one half", event: 0.5, reason: "event-unknown" },
  { what: "a missing event", event: null as never, reason: "event-unknown" },
  { what: "an entry that is not a number", entry: Number.NaN, reason: "entry-not-a-number" },
  { what: "an infinite entry", entry: Number.NEGATIVE_INFINITY, reason: "entry-infinite" },
  { what: "a negative entry", entry: -3, reason: "entry-negative" },
  { what: "an entry on the day of the exit", entry: 5, reason: "entry-not-before-exit" },
  { what: "an entry after the exit", entry: 9, reason: "entry-not-before-exit" },
];

describe.each([
  { unit: "days, which are counted", by: 1 },
  { unit: "half days, which are sorted", by: 0.5 },
])("among rows in $unit", ({ by }) => {
  const times = [6 * by, 1 * by, 8 * by];
  const good = { times, events: [1, 0, 1], entries: [0, 0, 2 * by] };

  test.each(cases)("$what is refused, told, and costs no other row", (bad) => {
    const { table, refused } = survivalTable({
      times: [6 * by, "time" in bad ? (bad.time as number) : 5, 1 * by, 8 * by],
      events: [1, bad.event === undefined ? 1 : bad.event, 0, 1],
      entries: [0, bad.entry ?? 0, 0, 2 * by],
    });
    expect(refused).toEqual({ total: 1, rows: [{ index: 1, reason: bad.reason }] });
    expect(table).toEqual(survivalTable(good).table);
  });
});

test("an entry that only rounding tells from the exit is refused", () => {
  const { table, refused } = survivalTable({
    times: [0.1 + 0.2, 0.3, 0.7],
    events: [1, 1, 1],
    entries: [0.3, 0, 0],
  });
  expect(refused.rows).toEqual([{ index: 0, reason: "entry-not-before-exit" }]);
  expect(Array.from(table.atRisk)).toEqual([2, 1]);
});

test("a time of -0 is one of 0", () => {
  const { table } = survivalTable({ times: [-0, 0, 0.5], events: [true, false, true] });
  expect(Array.from(table.times)).toEqual([0, 0.5]);
});

test("a row of a group that is none is refused", () => {
  const { tables, refused } = survivalTables({
    times: [3, 4, 5],
    events: [1, 1, 0],
    groups: [0, 2, 1],
    groupCount: 2,
  });
  expect(refused.rows).toEqual([{ index: 1, reason: "group-unknown" }]);
  expect(tables.map(({ times }) => Array.from(times))).toEqual([[3], [5]]);
});

test("a cause that is none is refused", () => {
  const rows = { times: [3, 4], causes: [1, 3], causeCount: 2 };
  expect(competingRisksTable(rows).refused.rows).toEqual([{ index: 1, reason: "event-unknown" }]);
});

test("all refused rows are counted, and the first hundred kept", () => {
  const { table, refused } = survivalTable({
    times: Array(250).fill(-1),
    events: Array(250).fill(1),
  });
  expect(refused.total).toBe(250);
  expect(refused.rows.length).toBe(100);
  expect(table.times.length).toBe(0);
});

test("columns of different lengths teach what is expected, instead of pairing strangers", () => {
  expect(() => survivalTable({ times: [1, 2], events: [1] })).toThrow("times: 2, events: 1");
});

const table = { times: [2, 5], atRisk: [3, 2], events: [1, 1], censored: [0, 1] };

test.each([
  { what: "unsorted times", change: { times: [5, 2] } },
  { what: "a time twice", change: { times: [2, 2] } },
  { what: "a time that is not a number", change: { times: [2, Number.NaN] } },
  { what: "an infinite time", change: { times: [2, Number.POSITIVE_INFINITY] } },
  { what: "a negative count", change: { events: [-1, 3] } },
  { what: "half an event", change: { events: [0.5, 1] } },
  { what: "more at risk than there can be", change: { atRisk: [3, 3] } },
  { what: "more leaving than are at risk", change: { events: [4, 1] } },
  { what: "somebody who never leaves", change: { censored: [0, 0] } },
  { what: "a column that is too short", change: { censored: [0] } },
  { what: "an entry after all exits", change: { entries: { times: [0, 6], counts: [3, 1] } } },
])("a table made by hand with $what is refused aloud", ({ change }) => {
  expect(kaplanMeier(table).survival.length).toBe(2);
  expect(() => kaplanMeier({ ...table, ...change })).toThrow(RangeError);
});
