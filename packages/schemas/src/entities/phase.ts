import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { PhaseName } from "../vocabularies.ts";
import { Written } from "../written.ts";

/** A dated step in the life of a startup. Many have no `end` although a later one has started. */
export const Phase = z.object({
  name: PhaseName,
  start: CalendarDate,
  end: CalendarDate.optional(),
  comment: z.string().optional(),
  written: Written.optional(),
});
export type Phase = z.infer<typeof Phase>;
