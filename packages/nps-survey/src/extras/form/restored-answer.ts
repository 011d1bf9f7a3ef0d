import { type AnswerValue, NO_ANSWER, type NpsAnswer } from "../../answer/nps-answer.ts";

/** The answer that a browser kept for a form that was left; whatever it does not hold rightly is left unanswered. */
export function restoredAnswer(state: unknown): NpsAnswer {
  try {
    const { score, comment, answers } = JSON.parse(String(state)) as Record<string, unknown>;
    return {
      score: isScore(score) ? score : null,
      comment: typeof comment === "string" ? comment : "",
      answers: (answers ?? {}) as Record<string, AnswerValue>,
    };
  } catch {
    return NO_ANSWER;
  }
}

function isScore(score: unknown): score is number {
  return Number.isInteger(score) && (score as number) >= 0 && (score as number) <= 10;
}
