import { z } from "zod";
import { anyDocument, type Document } from "./any-document.ts";
import { documentJsonSchema } from "./document-json-schema.ts";
import type { DocumentShape } from "./document-shape.ts";

/** A two-way codec between a kind of document and the entity that it describes. */
export function documentCodec<Entity extends z.ZodType>(shape: DocumentShape, entity: Entity) {
  return z.codec(
    anyDocument(() => documentJsonSchema(shape)),
    entity,
    {
      decode: (document, context) => readInto(shape, document, context) as z.input<Entity>,
      encode: (value) => shape.write(value as Document),
    },
  );
}

/**
 * The properties that `document` gives to its entity, those that are `known` without it included.
 *
 * What is wrong with it goes to `context`, below `path`.
 */
export function readInto(
  shape: DocumentShape,
  document: Document,
  context: z.core.ParsePayload,
  path: PropertyKey[] = [],
  known?: Document,
): Document {
  const result = shape.read(document, known);
  if ("properties" in result) return result.properties;
  for (const issue of result.issues) {
    context.issues.push({ ...issue, path: [...path, ...issue.path] } as z.core.$ZodRawIssue);
  }
  return z.NEVER;
}
