import { z } from "zod";

/**
 * Whether one value of the entity can stand in several forms in the document, as `x` and `/organisations/x`.
 *
 * Nested documents do not count, since each remembers its own form.
 */
export function hasManyForms(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodArray) return hasManyForms(schema.element);
  if (schema instanceof z.ZodRecord) return hasManyForms(schema.valueType);
  if (schema instanceof z.ZodUnion) return schema.options.some(hasManyForms);
  return schema instanceof z.ZodPipe && !(schema.in instanceof z.ZodUnknown);
}
