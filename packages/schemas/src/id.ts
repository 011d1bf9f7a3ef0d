import { z } from "zod";

/** The name by which others refer to an entity, unique among its kind, without any prefix such as `/startups/`. */
export const Id = z.string().min(1);
export type Id = z.infer<typeof Id>;
