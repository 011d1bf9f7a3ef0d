import { z } from "zod";
import { AnyDocument, type Document } from "../document/any-document.ts";
import { readInto } from "../document/document-codec.ts";
import type { DocumentShape } from "../document/document-shape.ts";

/** A file of the content repository: its name without `.md`, its front matter, and the Markdown below. */
export const ContentFile = z.object({
  id: z.string().min(1),
  front: AnyDocument,
  body: z.string(),
});
export type ContentFile = z.infer<typeof ContentFile>;

/** A two-way codec between a file of the content repository and its entity, whose property `body` is the Markdown. */
export function contentFileCodec<Entity extends z.ZodType>(
  shape: DocumentShape,
  entity: Entity,
  body: "bio" | "description",
) {
  return z.codec(ContentFile, entity, {
    decode: (file, context) =>
      ({
        id: file.id,
        ...readInto(shape, file.front, context, ["front"]),
        [body]: file.body,
      }) as z.input<Entity>,
    encode: (value) => {
      const entity = value as Document;
      return {
        id: entity.id as string,
        front: shape.write(entity),
        body: entity[body] as string,
      };
    },
  });
}
