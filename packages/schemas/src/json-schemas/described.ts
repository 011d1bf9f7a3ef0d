import type { z } from "zod";
import { isDocument } from "../document/any-document.ts";
import { bilingual } from "./bilingual.ts";
import { propertyText } from "./property-texts.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A JSON Schema in which every property says what it means to the person who writes it.
 *
 * The words are those of the entity's property, which the title of a document's key tells.
 */
export function described(schema: JsonSchema, of: string): JsonSchema {
  return describedValue(schema, of) as JsonSchema;
}

function describedValue(value: unknown, of: string): unknown {
  if (Array.isArray(value)) return value.map((item) => describedValue(item, of));
  if (!isDocument(value)) return value;
  const inner = typeof value.title === "string" && value.properties ? value.title : of;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === "properties"
      ? describedProperties(part as Record<string, JsonSchema>, inner)
      : describedValue(part, inner),
  ]);
  return Object.fromEntries(entries);
}

function describedProperties(properties: Record<string, JsonSchema>, of: string) {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const text = propertyText(of, schema.title ?? key);
    const description = text && { description: bilingual(text) };
    return [key, { ...(describedValue(schema, key) as JsonSchema), ...description }];
  });
  return Object.fromEntries(entries);
}
