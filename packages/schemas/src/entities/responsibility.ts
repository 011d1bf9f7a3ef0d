import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { openVocabulary } from "../open-vocabulary.ts";

/** What a person is in charge of: one incubator, one startup, a ministerial domain, or a topic. */
export const ResponsibilityScope = z.object({
  kind: z.enum(["incubator", "startup", "ministerial-domain", "topic"]),
  /** The id of the incubator or startup, the name of the domain or topic. */
  of: z.string().min(1),
});
export type ResponsibilityScope = z.infer<typeof ResponsibilityScope>;

/** How to reach whoever is in charge. */
export const Channel = z.object({
  by: openVocabulary(["chat", "email", "phone", "form"]),
  to: z.string().min(1),
});
export type Channel = z.infer<typeof Channel>;

/** Who answers for what, and by which channel to reach them; both days count, and without `end` it lasts. */
export const Responsibility = z.object({
  member: Id,
  scope: ResponsibilityScope,
  channel: Channel.optional(),
  start: CalendarDate.optional(),
  end: CalendarDate.optional(),
});
export type Responsibility = z.infer<typeof Responsibility>;
