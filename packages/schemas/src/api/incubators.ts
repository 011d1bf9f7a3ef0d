import { z } from "zod";
import { type DocumentShape, documentShape } from "../document/document-shape.ts";
import { always, optional, required } from "../document/field.ts";
import { keyedDocuments } from "../document/keyed-documents.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { prefixed } from "../document/prefixed.ts";
import { Incubator } from "../entities/incubator.ts";
import { Phase } from "../entities/phase.ts";
import { Startup } from "../entities/startup.ts";
import { Id } from "../id.ts";
import { datedPhaseShape } from "./dated-phase.ts";

/** An incubator with its startups; one that several incubators share stands with each of them. */
export const IncubatorWithStartups = Incubator.extend({ startups: z.array(Startup).default([]) });
export type IncubatorWithStartups = z.infer<typeof IncubatorWithStartups>;

const startupShape = documentShape<keyof Startup>("api/incubator-startup", {
  id: required("id", Id),
  name: required("name", z.string()),
  pitch: always("pitch", z.string(), null),
  repository: always("repository", z.string(), null),
  contact: always("contact", z.string(), null),
  phases: always("phases", z.array(nestedDocument(datedPhaseShape, Phase)), []),
});

const titledShape = documentShape<keyof IncubatorWithStartups>("api/incubator", {
  startups: optional("startups", z.array(nestedDocument(startupShape, Startup))),
  title: optional("name", z.string()),
  owner: optional("owner", prefixed("/organisations/")),
  contact: optional("contact", z.string()),
  address: optional("address", z.string()),
  website: optional("website", z.string()),
  github: optional("github", z.string()),
});

/** Without a title the incubator is a hidden one: its id stands in as its name, and is not written back. */
const incubatorShape: DocumentShape = {
  ...titledShape,
  read: (document, known) => {
    const result = titledShape.read(document, known);
    if ("issues" in result || "name" in result.properties) return result;
    const { properties } = result;
    return { properties: { ...properties, name: properties.id, hidden: true } };
  },
  write: (incubator) =>
    titledShape.write(incubator.hidden ? { ...incubator, name: undefined } : incubator),
};

/** The incubators as `incubators.json` of the public API holds them, by id. */
export const ApiIncubators = keyedDocuments(incubatorShape, IncubatorWithStartups);
