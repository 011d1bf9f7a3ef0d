import { DuckDBInstance } from "@duckdb/node-api";
import type { MissionColumns } from "../../src/time/mission-columns.ts";

/** What both sides must agree on. */
export interface SpellSummary {
  spells: number;
  days: number;
}

/** DuckDB on one thread with these missions in a table of whole numbers: each call merges them by window functions. */
export async function duckdbSpells(
  { person, start, end }: MissionColumns,
  gap: number,
): Promise<() => Promise<SpellSummary>> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(
    "CREATE TABLE missions (person INTEGER, first_day INTEGER, last_day INTEGER)",
  );
  const appender = await connection.createAppender("missions");
  for (let row = 0; row < person.length; row += 1) {
    appender.appendInteger(person[row] ?? 0);
    appender.appendInteger(start[row] ?? 0);
    appender.appendInteger(end[row] ?? 0);
    appender.endRow();
  }
  appender.closeSync();
  return async () => {
    const reader = await connection.runAndReadAll(spellsInWindows(gap));
    const [row] = reader.getRowObjectsJS();
    return { spells: Number(row?.spells), days: Number(row?.days) };
  };
}

function spellsInWindows(gap: number): string {
  return `WITH reached AS (
  SELECT *, max(last_day) OVER (PARTITION BY person ORDER BY first_day, last_day
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached_day
  FROM missions WHERE first_day <= last_day
),
numbered AS (
  SELECT *, sum(CASE WHEN reached_day >= first_day - ${gap + 1} THEN 0 ELSE 1 END) OVER (
    PARTITION BY person ORDER BY first_day, last_day ROWS UNBOUNDED PRECEDING) AS spell
  FROM reached
),
spells AS (
  SELECT person, min(first_day) AS first_day, max(last_day) AS last_day
  FROM numbered GROUP BY person, spell
)
SELECT count(*) AS spells, sum(last_day - first_day + 1) AS days FROM spells`;
}
