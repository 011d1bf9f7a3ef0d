import { csv } from "../results/csv.ts";
import { mainQuestion } from "../results/wave-counts.ts";
import type { AnswerStore, WaveRef } from "../store/answer-store.ts";
import type { CollectedSurvey } from "../surveys/collected-survey.ts";

/** The texts of a wave, for those who read them; nothing stands beside a text but its question. */
export interface CommentExport {
  comments: { question: string; text: string }[];
  /** Why there are none to read. */
  withheld?: "too-few-answers" | undefined;
}

/** Fewer than ten answers would let readers guess who wrote what. */
const FEWEST_ANSWERS = 10;

/** Texts in the order of the alphabet, which is no order of arrival; none of a wave that fewer than ten answered. */
export async function commentExport(
  store: AnswerStore,
  survey: CollectedSurvey,
  ref: WaveRef,
): Promise<CommentExport> {
  const where = { ...ref, environment: "production" };
  const counted = await store.counts({ ...where, question: mainQuestion(survey) });
  const answers = counted.reduce((sum, { n }) => sum + n, 0);
  if (answers < FEWEST_ANSWERS) return { comments: [], withheld: "too-few-answers" };
  const texts = survey.questions.filter(({ kind }) => kind === "text").map(({ id }) => id);
  const questions = survey.comments ? ["comment", ...texts] : texts;
  const comments = await Promise.all(
    questions.map(async (question) => {
      const found = await store.comments({ ...where, question });
      return found
        .sort((one, other) => one.localeCompare(other, "fr"))
        .map((text) => ({ question, text }));
    }),
  );
  return { comments: comments.flat() };
}

/** The same as a table that no spreadsheet runs. */
export function commentsCsv({ comments }: CommentExport): string {
  return csv([["question", "text"], ...comments.map(({ question, text }) => [question, text])]);
}
