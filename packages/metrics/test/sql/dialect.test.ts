import { DatabaseSync } from "node:sqlite";
import type { CalendarDate } from "@communaute/schemas";
import { expect, test } from "vitest";
import { cohortQuery, distinctQuery, scoreQuery, survivalQuery } from "../../src/sql/index.ts";

const asOf = "2025-06-30" as CalendarDate;
const during = { from: "2024-01-01" as CalendarDate, to: "2025-01-01" as CalendarDate };

test.each(['domain" FROM answers; --', "Domain", "a b", "", "é"])(
  "a column named %j is refused, since no view needs such a name",
  (by) => {
    expect(() => scoreQuery("sqlite", { by })).toThrow(/named in lower case/);
    expect(() => survivalQuery("postgresql", { seen: { asOf }, by })).toThrow(/in a view/);
  },
);

test("a kind is only ever a text, whatever quotes it has", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE contributions (person TEXT, kind TEXT, made_on TEXT)");
  database.exec("INSERT INTO contributions VALUES ('alba', 'talk', '2024-05-01')");
  const kind = "x' OR '1'='1";
  const { sql, tallyOfRows } = distinctQuery("sqlite", { during, kind });
  expect(tallyOfRows(database.prepare(sql).all())).toEqual({ ids: [] });
  expect(tallyOfRows(database.prepare(distinctQuery("sqlite", { during }).sql).all())).toEqual({
    ids: ["alba"],
  });
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])("an age of %s days is refused", (age) => {
  expect(() => cohortQuery("duckdb", { cohorts: [during], ages: [age], cut: asOf })).toThrow(
    /whole number is needed/,
  );
});

test("a day that no calendar has makes no query", () => {
  const injected = "1 OR 1=1" as CalendarDate;
  expect(() => survivalQuery("sqlite", { seen: { asOf: injected } })).toThrow(/whole number/);
});
