import type { CalendarDate } from "@communaute/schemas";
import type { Period } from "../measurement.ts";
import { recordOf } from "../tallies/counts.ts";
import { type Groups, UNKNOWN_GROUP } from "../tallies/groups.ts";
import { addOnDay, type SurvivalTally } from "../tallies/survival-tally.ts";
import { dayOf } from "../time/day-of.ts";
import { type Dialect, wholeNumberSql } from "./dialect.ts";
import { type SpellsSqlOptions, spellsSql } from "./spells-sql.ts";
import { type Row, type TallyQuery, textIn, wholeNumberIn } from "./tally-query.ts";

/** When spells are looked at: up to a cut, or during a period. */
export interface SurvivalQueryOptions extends SpellsSqlOptions {
  seen: { asOf: CalendarDate } | { during: Period };
}

/** What was seen of the spells of `missions`, by group: `tallySurvival` of each group's observations. */
export function survivalQuery(
  dialect: Dialect,
  { seen, ...options }: SurvivalQueryOptions,
): TallyQuery<Groups<SurvivalTally>> {
  const observed = "asOf" in seen ? asOfSql(seen.asOf) : duringSql(seen.during);
  return {
    sql: `WITH ${spellsSql(dialect, options)},
observed AS (
  ${observed}
)
SELECT grp, 'entries' AS kind, entry_day AS tenure, COUNT(*) AS n
FROM observed GROUP BY grp, entry_day
UNION ALL
SELECT grp, kind, exit_day AS tenure, COUNT(*) AS n
FROM observed GROUP BY grp, kind, exit_day`,
    tallyOfRows: survivalTallies,
  };
}

function asOfSql(asOf: CalendarDate): string {
  const cut = wholeNumberSql(dayOf(asOf));
  return `SELECT grp, 0 AS entry_day,
    CASE WHEN last_day < ${cut} THEN last_day ELSE ${cut} END - first_day + 1 AS exit_day,
    CASE WHEN last_day < ${cut} THEN 'events' ELSE 'censored' END AS kind
  FROM spells
  WHERE first_day <= ${cut}`;
}

function duringSql({ from, to }: Period): string {
  const first = wholeNumberSql(dayOf(from));
  const end = wholeNumberSql(dayOf(to));
  return `SELECT grp,
    CASE WHEN first_day < ${first} THEN ${first} - first_day ELSE 0 END AS entry_day,
    CASE WHEN last_day < ${end} THEN last_day ELSE ${end} - 1 END - first_day + 1 AS exit_day,
    CASE WHEN last_day < ${end} THEN 'events' ELSE 'censored' END AS kind
  FROM spells
  WHERE first_day < ${end} AND last_day >= ${first} AND ${first} < ${end}`;
}

function survivalTallies(rows: Iterable<Row>): Groups<SurvivalTally> {
  const tallies = new Map<string, SurvivalTally>();
  for (const row of rows) {
    const group = textIn(row, "grp") ?? UNKNOWN_GROUP;
    const tally = tallies.get(group) ?? { events: [], censored: [], entries: [] };
    tallies.set(group, tally);
    const kind = textIn(row, "kind");
    if (kind !== "events" && kind !== "censored" && kind !== "entries") continue;
    addOnDay(tally[kind], wholeNumberIn(row, "tenure"), wholeNumberIn(row, "n"));
  }
  return recordOf(tallies);
}
