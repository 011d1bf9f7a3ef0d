import { z } from "zod";
import { documentCodec } from "../document/document-codec.ts";
import { documentShape } from "../document/document-shape.ts";
import { always, required } from "../document/field.ts";
import { Organisation } from "../entities/organisation.ts";
import { Id } from "../id.ts";
import { HtmlEscaped } from "./html-escaped.ts";

const organisationShape = documentShape<keyof Organisation>("api/organisation", {
  id: required("id", Id),
  name: required("name", HtmlEscaped),
  acronym: always("acronym", HtmlEscaped, ""),
  domaine_ministeriel: always("ministerialDomain", HtmlEscaped, ""),
  type: always("type", HtmlEscaped, ""),
});

/** The organisations as `organisations.json` of the public API lists them. */
export const ApiOrganisations = z.array(documentCodec(organisationShape, Organisation));
