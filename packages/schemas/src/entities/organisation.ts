import { z } from "zod";
import { Id } from "../id.ts";
import { MinisterialDomain, OrganisationType } from "../vocabularies.ts";
import { Written } from "../written.ts";

/** A public body that sponsors startups or owns an incubator. */
export const Organisation = z.object({
  id: Id,
  name: z.string(),
  acronym: z.string().optional(),
  ministerialDomain: MinisterialDomain.optional(),
  type: OrganisationType.optional(),
  description: z.string().default(""),
  written: Written.optional(),
});
export type Organisation = z.infer<typeof Organisation>;
