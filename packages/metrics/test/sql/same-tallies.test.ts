import { deepStrictEqual } from "node:assert/strict";
import type { CalendarDate } from "@communaute/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  cohortQuery,
  type Dialect,
  distinctQuery,
  likertQuery,
  rateQuery,
  scoreQuery,
  shareQuery,
  stateQuery,
  survivalQuery,
  type TallyQuery,
  transitionQuery,
} from "../../src/sql/index.ts";
import { tallyByGroup } from "../../src/tallies/groups.ts";
import { tallyLikert } from "../../src/tallies/likert-tally.ts";
import { tallyScores } from "../../src/tallies/score-tally.ts";
import { tallyStates } from "../../src/tallies/state-tally.ts";
import { dayOf } from "../../src/time/day-of.ts";
import { observationAsOf, observationDuring } from "../../src/time/observation.ts";
import { quartersOf } from "../../src/time/period.ts";
import { type AnyRows, anyRows, LINES } from "./material/any-rows.ts";
import { duckdb } from "./material/duckdb.ts";
import type { Engine } from "./material/engine.ts";
import { postgres } from "./material/postgres.ts";
import { sqlite } from "./material/sqlite.ts";
import { createTablesSql, fillTablesSql } from "./material/tables-sql.ts";
import * as inMemory from "./material/tallies-in-memory.ts";

const { during, cut, ages, gaps } = LINES;
const cohorts = quartersOf({
  from: "2023-10-01" as CalendarDate,
  to: "2025-04-01" as CalendarDate,
});

interface Case {
  tally: string;
  query: (dialect: Dialect) => TallyQuery<unknown>;
  counted: (rows: AnyRows) => unknown;
}

const cases: Case[] = [
  ...gaps.map((gap) => ({
    tally: `survival as of a day, spells of a gap of ${gap} days`,
    query: (dialect: Dialect) => survivalQuery(dialect, { seen: { asOf: cut }, gap }),
    counted: (rows: AnyRows) =>
      inMemory.survival(
        rows,
        gap,
        () => "",
        (spell) => observationAsOf(spell, dayOf(cut)),
      ),
  })),
  {
    tally: "survival during a period, by domain",
    query: (dialect) => survivalQuery(dialect, { seen: { during }, by: "domain" }),
    counted: (rows) =>
      inMemory.survival(
        rows,
        92,
        ({ domain }) => domain,
        (spell) => observationDuring(spell, dayOf(during.from), dayOf(during.to)),
      ),
  },
  {
    tally: "scores by wave",
    query: (dialect) => scoreQuery(dialect),
    counted: (rows) => byWave(rows, (own) => tallyScores(own.map(({ score }) => score))),
  },
  {
    tally: "satisfaction by wave",
    query: (dialect) => likertQuery(dialect),
    counted: (rows) =>
      byWave(rows, (own) =>
        tallyLikert(
          own.map(({ satisfaction }) => satisfaction),
          5,
        ),
      ),
  },
  {
    tally: "statuses of tickets",
    query: (dialect) => stateQuery(dialect),
    counted: ({ tickets }) => tallyStates(tickets.map(({ status }) => status)),
  },
  {
    tally: "tickets by hand and live days, by startup",
    query: (dialect) => rateQuery(dialect, { during }),
    counted: (rows) => inMemory.rates(rows, during),
  },
  ...[["totale", "partielle"], []].map((statuses) => ({
    tally: `share of sites of ${statuses.length} statuses`,
    query: (dialect: Dialect) => shareQuery(dialect, { during, statuses }),
    counted: (rows: AnyRows) => inMemory.shares(rows, during, statuses),
  })),
  {
    tally: "passages from a phase to the next",
    query: (dialect) => transitionQuery(dialect, { during }),
    counted: (rows) => inMemory.transitions(rows, during),
  },
  ...[undefined, "l'autre"].map((kind) => ({
    tally: `contributors of ${kind ?? "any kind"}`,
    query: (dialect: Dialect) => distinctQuery(dialect, { during, kind }),
    counted: (rows: AnyRows) => inMemory.contributors(rows, during, kind),
  })),
  {
    tally: "presence of quarterly cohorts",
    query: (dialect) => cohortQuery(dialect, { cohorts, ages, cut }),
    counted: (rows) => inMemory.cohorts(rows, { cohorts, ages, cut }),
  },
  ...[
    { cohorts: [], ages },
    { cohorts, ages: [] },
  ].map((none) => ({
    tally: `presence of ${none.cohorts.length} cohorts at ${none.ages.length} ages`,
    query: (dialect: Dialect) => cohortQuery(dialect, { ...none, cut }),
    counted: () => ({}),
  })),
];

function byWave<Tally>(rows: AnyRows, tallyOf: (own: AnyRows["answers"]) => Tally) {
  const answers = rows.answers.filter(({ environment }) => environment === "production");
  return tallyByGroup(answers, ({ wave }) => wave, tallyOf);
}

describe.each([
  ["PostgreSQL", postgres],
  ["SQLite", sqlite],
  ["DuckDB", duckdb],
] as const)("%s counts the same tally as memory does", (_name, open) => {
  let engine: Engine | null = null;

  beforeAll(async () => {
    engine = await open();
    await engine?.run(createTablesSql());
  }, 60_000);
  afterAll(() => engine?.close());

  test("whatever the rows", { timeout: 240_000 }, async (context) => {
    const database = engine ?? context.skip();
    const queries = cases.map(({ query }) => query(database.dialect));
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        await database.run(fillTablesSql(rows));
        for (const [place, { tally, counted }] of cases.entries()) {
          const query = queries[place];
          if (!query) throw new Error(`No query counts the ${tally}.`);
          const tallied = query.tallyOfRows(await database.rowsOf(query.sql));
          deepStrictEqual(tallied, counted(rows), tally);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test("the rows of these tests reach every tally", () => {
  const samples = fc.sample(anyRows, { numRuns: 50, seed: 1 });
  for (const { tally, counted } of cases.slice(0, -2)) {
    const kinds = new Set(samples.map((rows) => JSON.stringify(counted(rows))));
    expect(kinds.size, tally).toBeGreaterThan(5);
  }
});
