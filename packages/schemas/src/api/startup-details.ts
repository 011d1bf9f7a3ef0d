import { z } from "zod";
import type { Document } from "../document/any-document.ts";
import { type DocumentShape, documentShape } from "../document/document-shape.ts";
import { always, implied, required } from "../document/field.ts";
import { keyedDocuments } from "../document/keyed-documents.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { Phase } from "../entities/phase.ts";
import { Startup, type StartupMembers } from "../entities/startup.ts";
import { Id } from "../id.ts";
import { datedPhaseShape } from "./dated-phase.ts";

const flatShape = documentShape<keyof Startup | keyof StartupMembers>("api/startup-details", {
  active_members: always("active", z.array(Id), []),
  previous_members: always("previous", z.array(Id), []),
  expired_members: always("expired", z.array(Id), []),
  id: implied(({ id }: Document) => id),
  name: required("name", z.string()),
  repository: always("repository", z.string(), null),
  contact: always("contact", z.string(), null),
  phases: always("phases", z.array(nestedDocument(datedPhaseShape, Phase)), []),
});

const detailsShape: DocumentShape = {
  ...flatShape,
  read: (document, known) => {
    const result = flatShape.read(document, known);
    return "issues" in result ? result : { properties: withMembers(result.properties) };
  },
  write: ({ members, ...startup }) => flatShape.write({ ...startup, ...(members as Document) }),
};

/**
 * The startups as `startups_details.json` of the public API holds them, by id: who their members are and were.
 *
 * A startup about whose members nothing is said has none.
 */
export const ApiStartupDetails = keyedDocuments(detailsShape, Startup);

function withMembers({ active = [], previous = [], expired = [], ...startup }: Document): Document {
  return { ...startup, members: { active, previous, expired } };
}
