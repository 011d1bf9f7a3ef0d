import type { Period } from "../measurement.ts";
import { type TransitionTally, tallyTransitions } from "../tallies/transition-tally.ts";
import { dayOf } from "../time/day-of.ts";
import { type Dialect, dayNumberSql, wholeNumberSql } from "./dialect.ts";
import { type TallyQuery, textIn, wholeNumberIn } from "./tally-query.ts";

/** How many startups passed during a period from each of the `phases` to the next: `tallyTransitions` of these. */
export function transitionQuery(
  dialect: Dialect,
  { during }: { during: Period },
): TallyQuery<TransitionTally> {
  return {
    sql: `WITH passages AS (
  SELECT LAG(phase) OVER (PARTITION BY startup ORDER BY position) AS from_phase, phase AS to_phase,
    ${dayNumberSql(dialect, "started_on")} AS start_day
  FROM phases
)
SELECT from_phase, to_phase, COUNT(*) AS n
FROM passages
WHERE from_phase IS NOT NULL AND start_day >= ${wholeNumberSql(dayOf(during.from))} AND start_day < ${wholeNumberSql(dayOf(during.to))}
GROUP BY from_phase, to_phase`,
    tallyOfRows: (rows) =>
      tallyTransitions(
        Array.from(rows, (row) => ({
          from: textIn(row, "from_phase") ?? "",
          to: textIn(row, "to_phase") ?? "",
          count: wholeNumberIn(row, "n"),
        })),
      ),
  };
}
