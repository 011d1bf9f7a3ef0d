import { z } from "zod";
import { documentShape } from "../document/document-shape.ts";
import { always, required } from "../document/field.ts";
import { keyedDocuments } from "../document/keyed-documents.ts";
import { Organisation } from "../entities/organisation.ts";
import { MinisterialDomain, OrganisationType } from "../vocabularies.ts";

const sponsorShape = documentShape<keyof Organisation>("api/sponsor", {
  name: required("name", z.string()),
  acronym: always("acronym", z.string(), null),
  domaine_ministeriel: always("ministerialDomain", MinisterialDomain, null),
  type: always("type", OrganisationType, null),
});

/** The organisations as `sponsors.json` of the public API holds them, by id. */
export const ApiSponsors = keyedDocuments(sponsorShape, Organisation);
