import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { Id } from "../id.ts";
import { AccessibilityStatus } from "../vocabularies.ts";

/** What automatic tools found on one site of a startup on a day; a tool that said nothing is absent. */
export const SiteAudit = z.object({
  url: z.string().min(1),
  startup: Id.optional(),
  on: CalendarDate.optional(),
  /** The status that the site declares; without a declaration, absent. */
  accessibilityStatus: AccessibilityStatus.optional(),
  /** Grades by security tool, such as `{ http: "A+", testssl: "B" }`. */
  securityGrades: z.record(z.string(), z.string()).default({}),
  /** Labels of the site, `staging` among others. */
  tags: z.array(z.string()).default([]),
});
export type SiteAudit = z.infer<typeof SiteAudit>;
