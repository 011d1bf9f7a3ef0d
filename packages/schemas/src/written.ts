import { z } from "zod";
import { type Document, isDocument } from "./document/any-document.ts";

// Unlike `z.record`, a custom schema also keeps a key named `__proto__`, and copies nothing.
const KeptKeys = z.custom<Document>(isDocument);
KeptKeys._zod.toJSONSchema = () => ({ type: "object" });

/**
 * How an entity stood in the document that it was read from, as far as that differs from how we would write it.
 *
 * It lets the document be given back identical, and is only ever used for the same `form`: what one source
 * told us in confidence is not written into another. Absent when there is nothing to remember.
 */
export const Written = z.object({
  /** The kind of document: `"content/member"`. */
  form: z.string(),
  /** The keys of the document in their order, where it was not ours. */
  keys: z.array(z.string()).optional(),
  /** Keys that no entity knows, with their values. */
  extra: KeptKeys.optional(),
  /** Values of known keys that we would have written differently. */
  raw: KeptKeys.optional(),
});
export type Written = z.infer<typeof Written>;
