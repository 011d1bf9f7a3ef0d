import { z } from "zod";
import { Id } from "../id.ts";
import { AccessibilityStatus } from "../vocabularies.ts";
import { Written } from "../written.ts";
import { Phase } from "./phase.ts";
import { StartupEvent } from "./startup-event.ts";

/** The members of a startup as another system counted them; a member may stand in several lists. */
export const StartupMembers = z.object({
  active: z.array(Id),
  previous: z.array(Id),
  expired: z.array(Id),
});
export type StartupMembers = z.infer<typeof StartupMembers>;

/** What the acceleration fund gave to a startup, and in which of its rounds. */
export const Fast = z.object({
  promotion: z.number().int(),
  /** In euros. */
  amount: z.number(),
  written: Written.optional(),
});
export type Fast = z.infer<typeof Fast>;

/** A product and its team. A fact that is absent is unknown, which is not the same as `false`. */
export const Startup = z.object({
  id: Id,
  name: z.string(),
  /** What the startup is for, in one sentence. */
  pitch: z.string().optional(),
  /** The incubator that answers for the startup. */
  incubator: Id.optional(),
  /** All the incubators of a startup that has several, the one above included. */
  incubators: z.array(Id).default([]),
  /** The organisations that pay for it. */
  sponsors: z.array(Id).default([]),
  phases: z.array(Phase).default([]),
  events: z.array(StartupEvent).default([]),
  contact: z.string().optional(),
  dinumContact: Id.optional(),
  incubatorContact: Id.optional(),
  link: z.string().optional(),
  repository: z.string().optional(),
  statsUrl: z.string().optional(),
  budgetUrl: z.string().optional(),
  impactUrl: z.string().optional(),
  dashlordUrl: z.string().optional(),
  riskAnalysisUrl: z.string().optional(),
  /** Whether it publishes its statistics. */
  stats: z.boolean().optional(),
  /** Whether it has done a risk analysis. */
  riskAnalysis: z.boolean().optional(),
  /** Whether it is registered with MonServiceSécurisé. */
  monServiceSecurise: z.boolean().optional(),
  accessibilityStatus: AccessibilityStatus.optional(),
  userTypes: z.array(z.string()).default([]),
  themes: z.array(z.string()).default([]),
  technologies: z.array(z.string()).default([]),
  fast: Fast.optional(),
  /** Ids that the startup had before. */
  formerIds: z.array(Id).default([]),
  members: StartupMembers.optional(),
  /** A presentation in Markdown. */
  description: z.string().default(""),
  written: Written.optional(),
});
export type Startup = z.infer<typeof Startup>;
