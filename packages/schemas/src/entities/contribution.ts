import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { openVocabulary } from "../open-vocabulary.ts";

/** What sort of thing was done for the community beyond one's own startup. */
export const ContributionKind = openVocabulary([
  "social-event",
  "talk",
  "process-or-tool",
  "working-group",
  "documentation",
  "mentoring",
  "other",
]);
export type ContributionKind = z.infer<typeof ContributionKind>;

/** What members did for the whole community on a day, from making the coffee to running a working group. */
export const Contribution = z.object({
  id: Id,
  kind: ContributionKind,
  on: CalendarDate,
  members: z.array(Id).min(1),
  /** The cross-cutting subject that it was part of. */
  topic: z.string().optional(),
  title: z.string().optional(),
});
export type Contribution = z.infer<typeof Contribution>;
