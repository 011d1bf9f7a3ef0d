import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { MissionStatus } from "../vocabularies.ts";
import { Written } from "../written.ts";

/** A dated contract of a member; both its days are worked. Without `end` it is open. */
export const Mission = z.object({
  start: CalendarDate,
  end: CalendarDate.optional(),
  status: MissionStatus.optional(),
  employer: z.string().optional(),
  /** The startups that the mission is for; often none. */
  startups: z.array(Id).default([]),
  written: Written.optional(),
});
export type Mission = z.infer<typeof Mission>;
