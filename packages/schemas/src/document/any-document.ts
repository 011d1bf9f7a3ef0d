import { z } from "zod";

/** An object as it stands in somebody's file or answer. */
export type Document = Record<string, unknown>;

/** Whether a value is an object, neither a list nor `null`. */
export function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A document of which nothing is known yet: the shape that reads it says what it must hold, and that it is one.
 *
 * The JSON Schema, which has no such reader, says it all.
 */
export function anyDocument(jsonSchema: () => z.core.JSONSchema.BaseSchema) {
  const schema = z.unknown();
  schema._zod.toJSONSchema = jsonSchema;
  return schema as unknown as z.ZodType<Document, Document>;
}

/** A document read by a shape that is not told to the JSON Schema. */
export const AnyDocument = anyDocument(() => ({ type: "object" }));
