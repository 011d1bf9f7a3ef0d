import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { openVocabulary } from "../open-vocabulary.ts";

/** Where in a member's time in the community a problem is met. */
export const ProblemStage = openVocabulary([
  "recruit",
  "arrive",
  "leave",
  "grow",
  "healthy-work",
  "share-and-help",
  "culture",
  "contribute",
]);
export type ProblemStage = z.infer<typeof ProblemStage>;

/** What became of a problem on a day; `open` a second time means that it came back. */
export const ProblemStatusChange = z.object({
  on: CalendarDate,
  status: z.enum(["open", "in-progress", "solved", "dropped"]),
});
export type ProblemStatusChange = z.infer<typeof ProblemStatusChange>;

/** Something that members live through and that the community wants solved. */
export const Problem = z.object({
  id: Id,
  title: z.string(),
  stage: ProblemStage,
  description: z.string().optional(),
  /** In order of their days; the first one says when the problem was raised. */
  changes: z.array(ProblemStatusChange).min(1),
});
export type Problem = z.infer<typeof Problem>;
