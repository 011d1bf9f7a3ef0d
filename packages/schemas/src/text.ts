import { z } from "zod";

/** Words for people, in the two languages of the community; French is the first. */
export const Text = z.object({ fr: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof Text>;
