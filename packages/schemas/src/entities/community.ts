import { z } from "zod";
import { Contribution } from "./contribution.ts";
import { HelpReason } from "./help-reason.ts";
import { Incubator } from "./incubator.ts";
import { Member } from "./member.ts";
import { Organisation } from "./organisation.ts";
import { Problem } from "./problem.ts";
import { Responsibility } from "./responsibility.ts";
import { SiteAudit } from "./site-audit.ts";
import { Startup } from "./startup.ts";
import { Survey, SurveyAnswer, SurveyWave } from "./survey.ts";
import { Team } from "./team.ts";
import { Ticket } from "./ticket.ts";
import { Workshop } from "./workshop.ts";

/** All that is known of a community. `Community.parse({})` is an empty one. */
export const Community = z.object({
  members: z.array(Member).default([]),
  startups: z.array(Startup).default([]),
  incubators: z.array(Incubator).default([]),
  organisations: z.array(Organisation).default([]),
  teams: z.array(Team).default([]),
  problems: z.array(Problem).default([]),
  contributions: z.array(Contribution).default([]),
  responsibilities: z.array(Responsibility).default([]),
  helpReasons: z.array(HelpReason).default([]),
  tickets: z.array(Ticket).default([]),
  workshops: z.array(Workshop).default([]),
  audits: z.array(SiteAudit).default([]),
  surveys: z.array(Survey).default([]),
  waves: z.array(SurveyWave).default([]),
  answers: z.array(SurveyAnswer).default([]),
});
export type Community = z.infer<typeof Community>;
