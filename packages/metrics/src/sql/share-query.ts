import type { Period } from "../measurement.ts";
import { mergeShares, type ShareTally, tallyShare } from "../tallies/share-tally.ts";
import { dayOf } from "../time/day-of.ts";
import { type Dialect, dayNumberSql, quotedText, wholeNumberSql } from "./dialect.ts";
import { type TallyQuery, wholeNumberIn } from "./tally-query.ts";

/** Which audits count, and which statuses make the numerator. */
export interface ShareQueryOptions {
  /** Only the latest audit of a site within it counts. */
  during: Period;
  /** Such as `["totale", "partielle"]`. */
  statuses: readonly string[];
}

/**
 * The share of the sites in `audits` whose latest audit of a period found one of some statuses: `tallyShare` of each
 * site. Of several audits on its latest day, the best one counts; a site not seen in that period is unknown.
 */
export function shareQuery(
  dialect: Dialect,
  { during, statuses }: ShareQueryOptions,
): TallyQuery<ShareTally> {
  const day = dayNumberSql(dialect, "audited_on");
  const wanted = statuses.length === 0 ? "NULL" : statuses.map(quotedText).join(", ");
  return {
    sql: `WITH dated AS (
  SELECT url, accessibility_status AS status, CASE
    WHEN ${day} >= ${wholeNumberSql(dayOf(during.from))} AND ${day} < ${wholeNumberSql(dayOf(during.to))}
    THEN ${day} END AS found_day
  FROM audits
),
latest AS (
  SELECT url, status, found_day, MAX(found_day) OVER (PARTITION BY url) AS latest_day
  FROM dated
),
sites AS (
  SELECT url,
    MAX(CASE WHEN found_day = latest_day AND status IN (${wanted}) THEN 1 ELSE 0 END) AS has_it,
    MAX(CASE WHEN found_day = latest_day AND status IS NOT NULL THEN 1 ELSE 0 END) AS is_known
  FROM latest
  GROUP BY url
)
SELECT has_it, is_known, COUNT(*) AS n FROM sites GROUP BY has_it, is_known`,
    tallyOfRows(rows) {
      let tally = tallyShare([]);
      for (const row of rows) {
        const total = wholeNumberIn(row, "n");
        const numerator = wholeNumberIn(row, "has_it") * total;
        const known = wholeNumberIn(row, "is_known") * total;
        tally = mergeShares(tally, { numerator, known, total });
      }
      return tally;
    },
  };
}
