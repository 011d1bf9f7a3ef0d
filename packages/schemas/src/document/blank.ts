import type { z } from "zod";

/** Whether a value says nothing, as if its key were absent: `null`, text without a letter, an empty list. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return !startsWithSign(value) && value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Spares nearly all texts the look at every character. */
function startsWithSign(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > SPACE && first < DELETE;
}

const SPACE = 0x20;
const DELETE = 0x7f;

/** The JSON Schema of the values that say nothing. */
export const BLANK_JSON_SCHEMA = {
  type: ["null", "string", "array"],
  pattern: "^\\s*$",
  maxItems: 0,
} as unknown as z.core.JSONSchema.BaseSchema;
