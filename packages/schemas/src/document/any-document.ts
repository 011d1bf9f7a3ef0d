import { z } from "zod";

/** An object as it stands in somebody's file or answer. */
export type Document = Record<string, unknown>;

/** Any object at all: what it must hold is said by the shape that reads it. */
export const AnyDocument = z.custom<Document>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);
