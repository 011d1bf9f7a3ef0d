import type { z } from "zod";
import { type AnswerBody, answerBody } from "../answers/answer-body.ts";
import type { CollectedSurvey } from "./collected-survey.ts";

/** A survey with what is worked out once: the schema of its answers. */
export interface PreparedSurvey {
  survey: CollectedSurvey;
  schema: z.ZodType<AnswerBody>;
}

/** Surveys by id; the last of two with one id stands. */
export function preparedSurveys(
  surveys: readonly CollectedSurvey[],
): ReadonlyMap<string, PreparedSurvey> {
  return new Map(surveys.map((survey) => [survey.id, { survey, schema: answerBody(survey) }]));
}
