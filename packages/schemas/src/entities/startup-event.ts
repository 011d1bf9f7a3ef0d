import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { EventName } from "../vocabularies.ts";
import { Written } from "../written.ts";

/** Something notable that happened to a startup on one day. */
export const StartupEvent = z.object({
  name: EventName,
  date: CalendarDate,
  comment: z.string().optional(),
  written: Written.optional(),
});
export type StartupEvent = z.infer<typeof StartupEvent>;
