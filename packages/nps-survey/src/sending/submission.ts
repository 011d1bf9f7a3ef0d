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

/** What a page says of the answers that it sends. */
export interface PageFacts {
  wave?: string | undefined;
  token?: string | undefined;
  /** What it declares of the person, such as their domain. */
  segments?: unknown;
}

/** The submission of an answer whose score is chosen; what was left empty is absent. */
export function submission(
  { score, comment, answers }: NpsAnswer,
  { wave, token, segments }: PageFacts,
  { id, lang, env }: { id: string; lang: string; env: SurveyEnvironment },
): Submission {
  return {
    v: 1,
    id,
    wave: wave || undefined,
    score: score ?? 0,
    comment: comment.trim() || undefined,
    answers: Object.keys(answers)[0] ? answers : undefined,
    token: token || undefined,
    ctx: { ...(typeof segments === "object" && segments), lang, env },
  };
}
