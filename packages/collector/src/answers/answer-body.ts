import { z } from "zod";
import type { CollectedQuestion, CollectedSurvey } from "../surveys/collected-survey.ts";
import { PlainText } from "./plain-text.ts";

/** What a page sends as one answer, once it was checked. */
export interface AnswerBody {
  v: 1;
  /** Made once by the page and sent with each try. */
  id: string;
  /** The round that it answers; the one that is open when absent. */
  wave?: string | undefined;
  score?: number | undefined;
  comment?: string | undefined;
  answers?: Readonly<Record<string, Answered | undefined>> | undefined;
  token?: string | undefined;
  ctx?: AnswerContext | undefined;
  elapsedMs?: number | undefined;
  /** A field that people do not see: whoever fills it in is no person. */
  hp?: string | undefined;
}

/** What a further question was answered with: a level, a text or a choice, or several choices. */
type Answered = number | string | string[];

/** What the page declared of where the answer was given, and of who gave it. */
interface AnswerContext {
  lang?: string | undefined;
  env?: "production" | "demo" | "test" | undefined;
  [segment: string]: string | undefined;
}

/** The schema of what may be sent to a survey: its declared fields and nothing else, numbers as numbers. */
export function answerBody(survey: CollectedSurvey): z.ZodType<AnswerBody> {
  const segments: Record<string, z.ZodType<string | undefined>> = {};
  for (const [name, values] of Object.entries(survey.segments)) {
    segments[name] = z.enum(values).optional();
  }
  const answers: Record<string, z.ZodType<Answered | undefined>> = {};
  for (const question of survey.questions) answers[question.id] = answerTo(question).optional();
  return z.strictObject({
    v: z.literal(1),
    id: z.string().regex(UUID),
    wave: z.string().max(40).optional(),
    score: WholeNumber(0, 10).optional(),
    comment: survey.comments ? PlainText(MOST_CHARACTERS).optional() : z.literal("").optional(),
    answers: z.strictObject(answers).optional(),
    token: z.string().max(2000).optional(),
    ctx: z
      .strictObject({
        ...segments,
        lang: z.string().regex(LANGUAGE).optional(),
        env: z.enum(["production", "demo", "test"]).optional(),
      })
      .optional(),
    elapsedMs: WholeNumber(0, Number.MAX_SAFE_INTEGER).optional(),
    hp: z.literal("").optional(),
  });
}

function answerTo(question: CollectedQuestion): z.ZodType<Answered> {
  switch (question.kind) {
    case "satisfaction":
      return WholeNumber(1, 5);
    case "text":
      return PlainText(question.maxLength);
    case "choices": {
      const choice = z.enum(question.choices);
      if (!question.multiple) return choice;
      return z.array(choice).max(question.choices.length).refine(isWithoutRepeats);
    }
    default:
      return question satisfies never;
  }
}

/** A whole number within bounds; minus zero is none. */
function WholeNumber(least: number, most: number) {
  return z
    .number()
    .int()
    .min(least)
    .max(most)
    .refine((value) => !Object.is(value, -0));
}

function isWithoutRepeats(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

const MOST_CHARACTERS = 2000;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
