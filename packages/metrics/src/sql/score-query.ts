import { type Groups, tallyByGroup } from "../tallies/groups.ts";
import { type ScoreTally, scoreTallyOfCounts } from "../tallies/score-tally.ts";
import { type Dialect, quotedText } from "./dialect.ts";
import { groupSql } from "./spells-sql.ts";
import { numberIn, type TallyQuery, textIn, wholeNumberIn } from "./tally-query.ts";

/** Which answers count, and what they are grouped by. */
export interface AnswerQueryOptions {
  /** A column of `answers`. @defaultValue "wave" */
  by?: string | undefined;
  /** Where answers were given; those of a demonstration or a test are no one's. @defaultValue "production" */
  environment?: string | undefined;
}

/** The scores of `answers`, by wave or another column: `tallyScores` of each group's scores. */
export function scoreQuery(
  _dialect: Dialect,
  options: AnswerQueryOptions = {},
): TallyQuery<Groups<ScoreTally>> {
  return {
    sql: answerCountsSql("score", options),
    tallyOfRows: (rows) =>
      tallyByGroup(
        rows,
        (row) => textIn(row, "grp"),
        (own) =>
          scoreTallyOfCounts(own.map((row) => [numberIn(row, "answer"), wholeNumberIn(row, "n")])),
      ),
  };
}

/** The SQL for how many gave each answer to a question of `answers`. */
export function answerCountsSql(
  question: "score" | "satisfaction",
  { by = "wave", environment = "production" }: AnswerQueryOptions,
): string {
  return `SELECT ${groupSql(by)} AS grp, ${question} AS answer, COUNT(*) AS n
FROM answers
WHERE environment = ${quotedText(environment)}
GROUP BY ${groupSql(by)}, ${question}`;
}
