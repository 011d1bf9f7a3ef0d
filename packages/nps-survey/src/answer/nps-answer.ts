/** What a further question was answered with: a level from 1 to 5, a choice, several choices, or a text. */
export type AnswerValue = number | string | readonly string[];

/** What a person has answered so far; nothing is chosen for them. */
export interface NpsAnswer {
  /** From 0 to 10; zero is a score, `null` is none. */
  readonly score: number | null;
  /** Empty when the person wrote nothing. */
  readonly comment: string;
  /** By id of the further question; one that was skipped is absent. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** The answer of a person who has not answered anything yet. */
export const NO_ANSWER: NpsAnswer = { score: null, comment: "", answers: {} };
