import { z } from "zod";
import { documentShape } from "../document/document-shape.ts";
import { optional, required } from "../document/field.ts";
import { Organisation } from "../entities/organisation.ts";
import { MinisterialDomain, OrganisationType } from "../vocabularies.ts";
import { contentFileCodec } from "./content-file.ts";

/** The front matter of an organisation. */
export const organisationShape = documentShape<keyof Organisation>("content/organisation", {
  name: required("name", z.string()),
  acronym: optional("acronym", z.string()),
  domaine_ministeriel: optional("ministerialDomain", MinisterialDomain),
  type: optional("type", OrganisationType),
});

/** An organisation as a file of `content/_organisations`. */
export const OrganisationFile = contentFileCodec(organisationShape, Organisation, "description");
