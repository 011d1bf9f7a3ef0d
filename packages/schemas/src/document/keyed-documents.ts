import { z } from "zod";
import { anyDocument, type Document, isDocument } from "./any-document.ts";
import { readInto } from "./document-codec.ts";
import { documentJsonSchema } from "./document-json-schema.ts";
import type { DocumentShape } from "./document-shape.ts";

/**
 * A two-way codec between an object that holds documents by id and the list of their entities.
 *
 * JavaScript itself puts keys that are whole numbers first, and two entities with one id cannot be written.
 */
export function keyedDocuments<Entity extends z.ZodType>(shape: DocumentShape, entity: Entity) {
  return z.codec(
    anyDocument(() => ({
      type: "object",
      propertyNames: { minLength: 1 },
      additionalProperties: documentJsonSchema(shape),
    })),
    z.array(entity),
    {
      decode: (documents, context) => readAll(shape, documents, context) as z.input<Entity>[],
      encode: (entities, context) => {
        const documents = new Map<unknown, Document>();
        for (const [i, entity] of (entities as Document[]).entries()) {
          if (documents.has(entity.id)) {
            context.issues.push({
              code: "custom",
              input: entities,
              path: [i, "id"],
              message: TWICE,
            });
          }
          documents.set(entity.id, shape.write(entity));
        }
        return Object.fromEntries(documents as Map<string, Document>);
      },
    },
  );
}

function readAll(
  shape: DocumentShape,
  documents: unknown,
  context: z.core.ParsePayload,
): Document[] {
  if (isDocument(documents)) {
    return Object.entries(documents).map(([id, document]) =>
      readInto(shape, document as Document, context, [id], { id }),
    );
  }
  context.issues.push({ code: "invalid_type", expected: "object", input: documents });
  return z.NEVER;
}

const TWICE = "Another entity of the list has the same id";
