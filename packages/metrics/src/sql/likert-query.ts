import { type Groups, tallyByGroup } from "../tallies/groups.ts";
import { type LikertTally, likertTallyOfCounts } from "../tallies/likert-tally.ts";
import type { Dialect } from "./dialect.ts";
import { type AnswerQueryOptions, answerCountsSql } from "./score-query.ts";
import { numberIn, type TallyQuery, textIn, wholeNumberIn } from "./tally-query.ts";

/** The satisfaction, from 1 to 5, of `answers`, by wave or another column: `tallyLikert` of each group's answers. */
export function likertQuery(
  _dialect: Dialect,
  options: AnswerQueryOptions = {},
): TallyQuery<Groups<LikertTally>> {
  return {
    sql: answerCountsSql("satisfaction", options),
    tallyOfRows: (rows) =>
      tallyByGroup(
        rows,
        (row) => textIn(row, "grp"),
        (own) =>
          likertTallyOfCounts(
            own.map((row) => [numberIn(row, "answer"), wholeNumberIn(row, "n")]),
            5,
          ),
      ),
  };
}
