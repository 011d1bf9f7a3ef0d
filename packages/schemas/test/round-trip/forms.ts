import type { z } from "zod";
import { ApiAuthor } from "../../src/api/authors.ts";
import { ApiOrganisations } from "../../src/api/organisations.ts";
import { PortalIncubator } from "../../src/api/portal-incubators.ts";
import { PortalMember } from "../../src/api/portal-members.ts";
import { PortalStartup } from "../../src/api/portal-startups.ts";
import { ApiSponsors } from "../../src/api/sponsors.ts";
import { ApiStartup } from "../../src/api/startups.ts";
import { contentKinds } from "../../src/content/content-kinds.ts";
import type { Document } from "../../src/document/any-document.ts";
import { inputJsonSchema } from "../../src/document/document-json-schema.ts";
import { documentSchemas } from "../../src/json-schemas/document-schemas.ts";

/** One entity in one form: how it is read from a document, written into one, and what the document looks like. */
export interface Form {
  name: string;
  json: z.core.JSONSchema.BaseSchema;
  read(document: Document): Document;
  write(entity: Document): Document;
}

/** The forms of each kind of entity that has several. */
export const forms: Record<string, Form[]> = {
  member: [content("members"), single("authors.json", ApiAuthor), single("portal", PortalMember)],
  startup: [
    content("startups"),
    single("startups.json", ApiStartup),
    single("portal", PortalStartup),
  ],
  incubator: [content("incubators"), single("portal", PortalIncubator)],
  organisation: [
    content("organisations"),
    itemOf("organisations.json", ApiOrganisations),
    keyedItemOf("sponsors.json", ApiSponsors),
  ],
  team: [content("teams")],
};

function content(kind: keyof typeof contentKinds): Form {
  const { file, shape } = contentKinds[kind];
  return {
    name: "content",
    json: inputJsonSchema(documentSchemas[`content-${kind.slice(0, -1)}`]!.schema),
    read: (front) => file.decode({ id: "carnet-vert", front, body: "" }),
    write: (entity) => shape.write(entity),
  };
}

function single(name: string, codec: z.ZodType): Form {
  return {
    name,
    json: inputJsonSchema(codec),
    read: (document) => codec.decode(document as never) as Document,
    write: (entity) => codec.encode(entity as never) as Document,
  };
}

function itemOf(name: string, codec: z.ZodType): Form {
  return {
    name,
    json: inputJsonSchema(codec).items as z.core.JSONSchema.BaseSchema,
    read: (document) => (codec.decode([document] as never) as Document[])[0]!,
    write: (entity) => (codec.encode([entity] as never) as Document[])[0]!,
  };
}

function keyedItemOf(name: string, codec: z.ZodType): Form {
  return {
    name,
    json: inputJsonSchema(codec).additionalProperties as z.core.JSONSchema.BaseSchema,
    read: (document) => (codec.decode({ "carnet-vert": document } as never) as Document[])[0]!,
    write: (entity) => Object.values(codec.encode([entity] as never) as Document)[0] as Document,
  };
}
