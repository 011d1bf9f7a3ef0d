import { z } from "zod";

/** An object as it stands in somebody's file or answer. */
export type Document = Record<string, unknown>;

/** Whether a value is an object, neither a list nor `null`. */
export function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A document of which nothing is known yet: the shape that reads it says what it must hold, and that it is one. */
export const AnyDocument: z.ZodType<Document, Document> = z.unknown() as never;
