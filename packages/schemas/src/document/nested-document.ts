import { z } from "zod";
import { anyDocument, type Document } from "./any-document.ts";
import { blankEntity } from "./blank-entity.ts";
import { readInto } from "./document-codec.ts";
import { documentJsonSchema } from "./document-json-schema.ts";
import type { DocumentShape } from "./document-shape.ts";

/** The codec of a document inside another, whose entity is checked again as part of the outer one. */
export function nestedDocument(shape: DocumentShape, entity: z.ZodObject) {
  const blank = blankEntity(entity);
  const codec = z.codec(
    anyDocument(() => documentJsonSchema(shape)),
    z.unknown(),
    {
      decode: (document, context) => readInto(shape, document, context, [], blank()),
      encode: (value) => shape.write(value as Document),
    },
  );
  reads.set(codec, (document) => {
    const reading = shape.read(document, blank());
    return "properties" in reading ? reading.properties : undefined;
  });
  return codec;
}

type NestedRead = (document: Document) => Document | undefined;

/** How to read the documents of a nested codec without zod around them; `undefined` for other schemas. */
export function nestedRead(schema: z.core.$ZodType): NestedRead | undefined {
  return reads.get(schema);
}

const reads = new WeakMap<z.core.$ZodType, NestedRead>();
