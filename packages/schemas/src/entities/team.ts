import { z } from "zod";
import { Id } from "../id.ts";
import { Written } from "../written.ts";

/** A group of members who work for a whole incubator; many share one name, so only the id tells them apart. */
export const Team = z.object({
  id: Id,
  name: z.string(),
  /** What the team is for; may hold HTML: never to be shown unescaped. */
  mission: z.string().optional(),
  incubator: Id.optional(),
  description: z.string().default(""),
  written: Written.optional(),
});
export type Team = z.infer<typeof Team>;
