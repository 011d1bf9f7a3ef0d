import { z } from "zod";

/** One of the values that we know, or any other that the community may have invented since. */
export type Open<Known extends string> = Known | (string & {});

/**
 * A word from a list that the community may lengthen at any time: others are kept, never refused.
 *
 * The known values are in `known`, and in the JSON Schema as examples.
 */
export function openVocabulary<const Known extends readonly string[]>(known: Known) {
  const schema = z.string().meta({ examples: [...known] });
  // The schema accepts any string; only its type also names the known ones, for completion in editors.
  return Object.assign(schema as unknown as z.ZodType<Open<Known[number]>, string>, { known });
}
