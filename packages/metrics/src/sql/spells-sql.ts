import { DEFAULT_GAP, OPEN_END } from "../time/spells-of.ts";
import { type Dialect, dayNumberSql, quotedName, wholeNumberSql } from "./dialect.ts";

/** Which missions make a spell, and which column of theirs names its group. */
export interface SpellsSqlOptions {
  /** @defaultValue 92 */
  gap?: number | undefined;
  /** A column of `missions`, such as `domain`; without it all are in one group. */
  by?: string | undefined;
}

/**
 * The common table expressions that end in `spells(grp, person, first_day, last_day)`, the spells of `spellsOf`, each
 * within its group: gaps and islands by the latest end so far, so that a short mission inside a long one cuts nothing.
 */
export function spellsSql(
  dialect: Dialect,
  { gap = DEFAULT_GAP, by }: SpellsSqlOptions = {},
): string {
  const reach = wholeNumberSql(gap + 1);
  return `missions_by_day AS (
  SELECT ${groupSql(by)} AS grp, person,
    ${dayNumberSql(dialect, "started_on")} AS first_day,
    COALESCE(${dayNumberSql(dialect, "ended_on")}, ${OPEN_END}) AS last_day
  FROM missions
),
reached AS (
  SELECT grp, person, first_day, last_day,
    MAX(last_day) OVER (
      PARTITION BY grp, person ORDER BY first_day, last_day
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS reached_day
  FROM missions_by_day
  WHERE first_day <= last_day
),
numbered AS (
  SELECT grp, person, first_day, last_day,
    SUM(CASE WHEN reached_day >= first_day - ${reach} THEN 0 ELSE 1 END) OVER (
      PARTITION BY grp, person ORDER BY first_day, last_day
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS spell
  FROM reached
),
spells AS (
  SELECT grp, person, MIN(first_day) AS first_day, MAX(last_day) AS last_day
  FROM numbered
  GROUP BY grp, person, spell
)`;
}

/** The SQL for the group of a row: the value of a column, or the group of the unknown. */
export function groupSql(by: string | undefined): string {
  return by === undefined ? "''" : `COALESCE(${quotedName(by)}, '')`;
}
