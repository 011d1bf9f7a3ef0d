import { z } from "zod";
import { BLANK_JSON_SCHEMA } from "./blank.ts";
import type { DocumentShape } from "./document-shape.ts";
import type { Field } from "./field.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of the documents that a shape reads; unknown keys are allowed, as the shape does.
 *
 * Its title is the form of the document, and the title of a key is the property of the entity.
 */
export function documentJsonSchema(shape: DocumentShape): JsonSchema {
  const alone: Record<string, Field> = {};
  const grouped: Record<string, Record<string, Field>> = {};
  for (const [key, field] of Object.entries(shape.fields)) {
    const [group = "", name] = key.split("/");
    if (name === undefined) alone[group] = field;
    else grouped[group] = { ...grouped[group], [name]: field };
  }
  const { properties, required } = holderOf(alone);
  for (const [group, fields] of Object.entries(grouped)) {
    const holder = holderOf(fields);
    const mustStand = holder.required.length > 0;
    if (mustStand) required.push(group);
    // A group without a required key may be anything at all: only as an object does it say something.
    properties[group] = mustStand
      ? { type: "object", ...holder }
      : { properties: holder.properties };
  }
  return {
    title: shape.form,
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
  };
}

/** The JSON Schema of what a zod schema or codec reads, as a part of a larger one. */
export function inputJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...json } = z.toJSONSchema(schema, { io: "input" });
  return { ...json };
}

function holderOf(fields: Record<string, Field>) {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, fieldJsonSchema(field)]),
  );
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  return { properties, required };
}

function fieldJsonSchema({ to, schema, required, missing }: Field): JsonSchema {
  const json = inputJsonSchema(schema);
  const isImplied = Object.keys(json).length === 0;
  if (isImplied) return json;
  if (!required) return { title: to, anyOf: [json, BLANK_JSON_SCHEMA] };
  return { title: to, ...json, ...(!Array.isArray(missing) && { not: BLANK_JSON_SCHEMA }) };
}
