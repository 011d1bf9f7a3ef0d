import type { CalendarDate } from "@communaute/schemas";
import type { Period } from "../measurement.ts";
import { type CohortCell, type CohortTally, mergeCohorts } from "../tallies/cohort-tally.ts";
import { dayOf } from "../time/day-of.ts";
import { type Dialect, quotedText, wholeNumberSql } from "./dialect.ts";
import { spellsSql } from "./spells-sql.ts";
import { type Row, type TallyQuery, textIn, wholeNumberIn } from "./tally-query.ts";

/** Who arrives together, and at which ages one looks who is present. */
export interface CohortQueryOptions {
  /** Such as `quartersOf` some years; each is named after its first day. */
  cohorts: readonly Period[];
  /** In days after the first one of a person. */
  ages: readonly number[];
  /** The last day whose ends of missions are trusted. */
  cut: CalendarDate;
  /** @defaultValue 92 */
  gap?: number | undefined;
}

/**
 * Of those whose first of all `missions` starts in each cohort, how many are in a spell at each age: `tallyCohorts`
 * of each person and age. No cohort or no age gives an empty tally.
 */
export function cohortQuery(
  dialect: Dialect,
  { cohorts, ages, cut, gap }: CohortQueryOptions,
): TallyQuery<CohortTally> {
  const arrivals = cohorts.map(
    ({ from, to }) =>
      `SELECT ${quotedText(from)} AS cohort, ${wholeNumberSql(dayOf(from))} AS from_day, ${wholeNumberSql(dayOf(to))} AS to_day`,
  );
  const looks = ages.map((age) => `SELECT ${wholeNumberSql(age)} AS age`);
  const sql = `WITH ${spellsSql(dialect, { gap })},
cohorts AS (${listSql(arrivals, "SELECT '' AS cohort, 0 AS from_day, 0 AS to_day")}),
ages AS (${listSql(looks, "SELECT 0 AS age WHERE 1 = 0")}),
arrived AS (SELECT person, MIN(first_day) AS first_day FROM spells GROUP BY person),
looked_at AS (
  SELECT c.cohort, a.age, p.person,
    CASE WHEN p.first_day + a.age <= ${wholeNumberSql(dayOf(cut))} THEN 1 ELSE 0 END AS is_observed,
    MAX(CASE WHEN s.first_day <= p.first_day + a.age AND s.last_day >= p.first_day + a.age
      THEN 1 ELSE 0 END) AS is_present
  FROM arrived p
  JOIN cohorts c ON p.first_day >= c.from_day AND p.first_day < c.to_day
  CROSS JOIN ages a
  JOIN spells s ON s.person = p.person
  GROUP BY c.cohort, a.age, p.person, p.first_day
)
SELECT cohort, age, COUNT(*) AS entrants, CAST(SUM(is_observed) AS BIGINT) AS observed,
  CAST(SUM(is_observed * is_present) AS BIGINT) AS present
FROM looked_at GROUP BY cohort, age`;
  return { sql, tallyOfRows: cohortTallyOfRows };
}

/** Rows written one by one, which every engine reads; without any, a query that gives none. */
function listSql(rows: readonly string[], none: string): string {
  return rows.length === 0 ? none : rows.join(" UNION ALL ");
}

function cohortTallyOfRows(rows: Iterable<Row>): CohortTally {
  let tally: CohortTally = {};
  for (const row of rows) {
    const cell: CohortCell = {
      entrants: wholeNumberIn(row, "entrants"),
      observed: wholeNumberIn(row, "observed"),
      present: wholeNumberIn(row, "present"),
    };
    const age = String(wholeNumberIn(row, "age"));
    tally = mergeCohorts(tally, { [textIn(row, "cohort") ?? ""]: { [age]: cell } });
  }
  return tally;
}
