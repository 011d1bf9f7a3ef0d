import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { openVocabulary } from "../open-vocabulary.ts";

/** A session that a startup held with the help of the community, on security for instance. */
export const Workshop = z.object({
  id: Id,
  startup: Id,
  kind: openVocabulary(["security", "accessibility", "impact", "other"]),
  /** Unknown when a source only tells that it took place. */
  on: CalendarDate.optional(),
});
export type Workshop = z.infer<typeof Workshop>;
