import type { z } from "zod";

/** Whether a value says nothing, as if its key were absent: `null`, text without a letter, an empty list. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** The JSON Schema of the values that say nothing. */
export const BLANK_JSON_SCHEMA = {
  type: ["null", "string", "array"],
  pattern: "^\\s*$",
  maxItems: 0,
} as unknown as z.core.JSONSchema.BaseSchema;
