import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { openVocabulary } from "../open-vocabulary.ts";
import { Text } from "../text.ts";

/** A question put to people in rounds, and the promises made to those who answer. */
export const Survey = z.object({
  id: Id,
  title: Text,
  question: Text,
  scale: z.enum(["nps", "satisfaction"]),
  /** Whether no answer can be led back to a person; the word is only shown when this is true. */
  anonymous: z.boolean(),
  /** Months after which answers are erased. */
  retentionMonths: z.number().int().positive(),
  /** What a person may tell about themselves, such as `domain`; each answer names its own value. */
  segments: z.array(z.string()).default([]),
});
export type Survey = z.infer<typeof Survey>;

/** One round of a survey; both days count. */
export const SurveyWave = z.object({
  id: Id,
  survey: Id,
  opensOn: CalendarDate,
  closesOn: CalendarDate.optional(),
  /** How many people were asked; unknown when absent. */
  invited: z.number().int().nonnegative().optional(),
});
export type SurveyWave = z.infer<typeof SurveyWave>;

/** What one person answered in a wave; a question that was skipped is absent. */
export const SurveyAnswer = z.object({
  id: Id,
  wave: Id,
  /** From 0 to 10; zero is an answer. */
  score: z.number().int().min(0).max(10).optional(),
  /** From 1, very dissatisfied, to 5, very satisfied. */
  satisfaction: z.number().int().min(1).max(5).optional(),
  comment: z.string().optional(),
  /** Day of the answer; never the hour, which would lead back to a person. */
  on: CalendarDate.optional(),
  segments: z.record(z.string(), z.string()).default({}),
  environment: openVocabulary(["production", "demo", "test"]),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;
