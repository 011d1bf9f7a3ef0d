import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { openVocabulary } from "../open-vocabulary.ts";

/** A request to the team that runs the shared tools. Without `startup` nobody could tell whose it is. */
export const Ticket = z.object({
  id: Id,
  /** What is asked for, in the words of the form. */
  request: z.string(),
  openedOn: CalendarDate.optional(),
  closedOn: CalendarDate.optional(),
  status: openVocabulary(["todo", "doing", "done"]),
  startup: Id.optional(),
  /** The free words that stand where a startup should: kept, never matched. */
  startupAsWritten: z.string().optional(),
  requester: Id.optional(),
  /** Whether a person handled it; unknown when absent. */
  byHand: z.boolean().optional(),
});
export type Ticket = z.infer<typeof Ticket>;
