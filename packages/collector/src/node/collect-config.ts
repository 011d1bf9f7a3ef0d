import { z } from "zod";
import { CollectedSurvey } from "../surveys/collected-survey.ts";

/** What `survey.yml` holds: all that may be read by anybody. Secrets come from the environment. */
export const CollectConfig = z.strictObject({
  /** The pages that may send answers, by origin. */
  origins: z.array(z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/i)).default([]),
  /** How many proxies of yours stand before the collector; one on most platforms. */
  trustedProxies: z.number().int().min(0).max(5).default(0),
  limits: z
    .strictObject({
      /** Requests of one network at once. */
      burst: z.number().int().positive().optional(),
      /** Requests of one network a minute after that. */
      perMinute: z.number().int().positive().optional(),
    })
    .default({}),
  /** Keeps the runs of checklists too, apart from the answers; closed ones for so many months. */
  checklists: z.strictObject({ retentionMonths: z.number().int().positive() }).optional(),
  surveys: z.array(CollectedSurvey).min(1),
});
export type CollectConfig = z.infer<typeof CollectConfig>;
