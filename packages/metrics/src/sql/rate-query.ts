import type { Period } from "../measurement.ts";
import { type Groups, tallyByGroup } from "../tallies/groups.ts";
import { type RateTally, tallyRate } from "../tallies/rate-tally.ts";
import { dayOf } from "../time/day-of.ts";
import { OPEN_END } from "../time/spells-of.ts";
import { type Dialect, dayNumberSql, wholeNumberSql } from "./dialect.ts";
import { type TallyQuery, textIn, wholeNumberIn } from "./tally-query.ts";

/**
 * By startup, the `tickets` that were closed by hand during a period, and the days in which it was live: `tallyRate`
 * of each startup. One without tickets has its days, one without days its tickets; tickets of no startup are unknown.
 */
export function rateQuery(
  dialect: Dialect,
  { during }: { during: Period },
): TallyQuery<Groups<RateTally>> {
  const from = wholeNumberSql(dayOf(during.from));
  const to = wholeNumberSql(dayOf(during.to));
  const closed = dayNumberSql(dialect, "closed_on");
  return {
    sql: `WITH spans AS (
  SELECT COALESCE(startup, '') AS grp,
    ${dayNumberSql(dialect, "started_on")} AS first_day,
    COALESCE(${dayNumberSql(dialect, "ended_on")}, ${OPEN_END}) AS last_day
  FROM live_spans
),
clipped AS (
  SELECT grp,
    CASE WHEN first_day < ${from} THEN ${from} ELSE first_day END AS first_day,
    CASE WHEN last_day < ${to} THEN last_day + 1 ELSE ${to} END AS end_day
  FROM spans
)
SELECT grp, 0 AS happened, CAST(SUM(end_day - first_day) AS BIGINT) AS days
FROM clipped WHERE first_day < end_day GROUP BY grp
UNION ALL
SELECT COALESCE(startup, '') AS grp, COUNT(*) AS happened, 0 AS days
FROM tickets
WHERE by_hand AND ${closed} >= ${from} AND ${closed} < ${to}
GROUP BY COALESCE(startup, '')`,
    tallyOfRows: (rows) =>
      tallyByGroup(
        rows,
        (row) => textIn(row, "grp"),
        (own) =>
          tallyRate(
            own.map((row) => ({
              count: wholeNumberIn(row, "happened"),
              exposure: wholeNumberIn(row, "days"),
            })),
          ),
      ),
  };
}
