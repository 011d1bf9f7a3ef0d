import { z } from "zod";

/** A fact told by the text `"true"`; one that does not hold is never written, as `"false"` would pass for a yes. */
export const TruthText = z.codec(
  z.union([z.boolean(), z.enum(["true", "false"])]).optional(),
  z.boolean(),
  {
    decode: (written) => written === true || written === "true",
    encode: (truth) => (truth ? "true" : undefined),
  },
);
