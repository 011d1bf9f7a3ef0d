import type { AnswerValue, NpsAnswer } from "../../answer/nps-answer.ts";

/** The same answer, with one further question answered otherwise; an empty value leaves it unanswered. */
export function answered(answer: NpsAnswer, id: string, value: AnswerValue): NpsAnswer {
  const { [id]: _, ...others } = answer.answers;
  const isEmpty = typeof value !== "number" && value.length === 0;
  return { ...answer, answers: isEmpty ? others : { ...others, [id]: value } };
}
