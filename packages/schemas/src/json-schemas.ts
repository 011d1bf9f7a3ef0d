import type { z } from "zod";
import { inputJsonSchema } from "./document/document-json-schema.ts";
import { bilingual } from "./json-schemas/bilingual.ts";
import { described } from "./json-schemas/described.ts";
import { documentSchemas } from "./json-schemas/document-schemas.ts";
import { entitySchemas, type NamedSchema } from "./json-schemas/entity-schemas.ts";

/** Where the JSON Schemas are published. */
const JSON_SCHEMAS_ADDRESS = "https://betagouv.github.io/communaute/schemas/";

/** The JSON Schemas (draft 2020-12) of all entities and documents, by file name. */
export function jsonSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  const named = Object.entries({ ...entitySchemas, ...documentSchemas });
  return Object.fromEntries(
    named.map(([name, each]) => [`${name}.schema.json`, jsonSchemaOf(name, each)]),
  );
}

function jsonSchemaOf(name: string, { title, description, schema }: NamedSchema) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema" as const,
    $id: `${JSON_SCHEMAS_ADDRESS}${name}.schema.json`,
    ...described(inputJsonSchema(schema), name),
    title: bilingual(title),
    description: bilingual(description),
  };
}
