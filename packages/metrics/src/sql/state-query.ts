import { type StateTally, stateTallyOfCounts } from "../tallies/state-tally.ts";
import type { Dialect } from "./dialect.ts";
import { type TallyQuery, textIn, wholeNumberIn } from "./tally-query.ts";

/** How many of the `tickets` are in each status: `tallyStates` of their statuses. */
export function stateQuery(_dialect: Dialect): TallyQuery<StateTally> {
  return {
    sql: "SELECT status, COUNT(*) AS n FROM tickets GROUP BY status",
    tallyOfRows: (rows) =>
      stateTallyOfCounts(
        Array.from(rows, (row) => [textIn(row, "status"), wholeNumberIn(row, "n")] as const),
      ),
  };
}
