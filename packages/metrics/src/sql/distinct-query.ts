import type { Period } from "../measurement.ts";
import { type DistinctTally, tallyDistinct } from "../tallies/distinct-tally.ts";
import { dayOf } from "../time/day-of.ts";
import { type Dialect, dayNumberSql, quotedText, wholeNumberSql } from "./dialect.ts";
import { type TallyQuery, textIn } from "./tally-query.ts";

/** Which contributions count. */
export interface DistinctQueryOptions {
  during: Period;
  /** Such as `"documentation"`; all kinds without it. */
  kind?: string | undefined;
}

/** The persons who made some of the `contributions` of a period: `tallyDistinct` of their ids. */
export function distinctQuery(
  dialect: Dialect,
  { during, kind }: DistinctQueryOptions,
): TallyQuery<DistinctTally> {
  const day = dayNumberSql(dialect, "made_on");
  const ofKind = kind === undefined ? "" : ` AND kind = ${quotedText(kind)}`;
  return {
    sql: `SELECT DISTINCT person
FROM contributions
WHERE ${day} >= ${wholeNumberSql(dayOf(during.from))} AND ${day} < ${wholeNumberSql(dayOf(during.to))}${ofKind}`,
    tallyOfRows: (rows) => tallyDistinct(Array.from(rows, (row) => textIn(row, "person") ?? "")),
  };
}
