import type { AnswerValue, NpsAnswer } from "../answer/nps-answer.ts";

/** Where answers count: only those of `production` are published. */
export type SurveyEnvironment = "production" | "demo" | "test";

/** What is sent to a collector: the answer, and nothing about the person or their machine that the page did not declare. */
export interface Submission {
  v: 1;
  /** Made once for an answer and sent with each try, so that it counts once. */
  id: string;
  wave?: string | undefined;
  score: number;
  comment?: string | undefined;
  answers?: Readonly<Record<string, AnswerValue>> | undefined;
  /** Lets one member answer once; it says nothing of who they are. */
  token?: string | undefined;
  ctx: { lang: string; env: SurveyEnvironment } & Readonly<Record<string, string>>;
}

/** What an answer is sent with. */
export interface SubmissionFacts {
  id: string;
  wave: string;
  token: string;
  language: string;
  environment: SurveyEnvironment;
  segments: Readonly<Record<string, string>>;
}

/** The submission of an answer whose score is chosen; what was left empty is absent. */
export function submission(
  answer: NpsAnswer & { score: number },
  facts: SubmissionFacts,
): Submission {
  const { id, wave, token, language, environment, segments } = facts;
  return {
    v: 1,
    id,
    wave: wave || undefined,
    score: answer.score,
    comment: answer.comment.trim() || undefined,
    answers: Object.keys(answer.answers).length > 0 ? answer.answers : undefined,
    token: token || undefined,
    ctx: { ...segments, lang: language, env: environment },
  };
}
