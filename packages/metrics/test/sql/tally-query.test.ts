import { expect, test } from "vitest";
import { scoreQuery, stateQuery } from "../../src/sql/index.ts";

test.each([
  ["numbers", { grp: "w", answer: 9, n: 2 }],
  ["texts", { grp: "w", answer: "9", n: "2" }],
  ["bigints", { grp: "w", answer: 9n, n: 2n }],
  ["decimals with zeros", { grp: "w", answer: "9.000", n: 2 }],
])("counts come as %s, as clients please", (_how, row) => {
  expect(scoreQuery("postgresql").tallyOfRows([row]).w?.bins[9]).toBe(2);
});

test("a score that is no number is invalid, not absent", () => {
  const tallies = scoreQuery("sqlite").tallyOfRows([{ grp: "w", answer: "neuf", n: 1 }]);
  expect(tallies.w).toMatchObject({ invalid: 1, dismissed: 0 });
});

test.each([[{}], [{ status: "todo", n: 1.5 }], [{ status: "todo", n: null }]])(
  "rows that the query cannot have given are refused: %j",
  (row) => {
    expect(() => stateQuery("sqlite").tallyOfRows([row])).toThrow(/rows of the query unchanged/);
  },
);
