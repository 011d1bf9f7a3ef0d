import { z } from "zod";
import { Id } from "../id.ts";
import { Written } from "../written.ts";

/** A team of a public body that hosts startups and answers for them. */
export const Incubator = z.object({
  id: Id,
  name: z.string(),
  /** The organisation that the incubator belongs to. */
  owner: Id.optional(),
  contact: z.string().optional(),
  address: z.string().optional(),
  website: z.string().optional(),
  github: z.string().optional(),
  logo: z.string().optional(),
  /** A short presentation, which may hold HTML: never to be shown unescaped. */
  summary: z.string().optional(),
  highlightedStartups: z.array(Id).default([]),
  /** Whether the incubator stays out of public lists. */
  hidden: z.boolean().optional(),
  formerIds: z.array(Id).default([]),
  /** A presentation in Markdown. */
  description: z.string().default(""),
  written: Written.optional(),
});
export type Incubator = z.infer<typeof Incubator>;
