import { z } from "zod";
import { documentShape } from "../document/document-shape.ts";
import { optional, required } from "../document/field.ts";
import { prefixed } from "../document/prefixed.ts";
import { Incubator } from "../entities/incubator.ts";
import { Id } from "../id.ts";
import { contentFileCodec } from "./content-file.ts";
import { formerId } from "./former-id.ts";

/** The front matter of an incubator. */
export const incubatorShape = documentShape<keyof Incubator>("content/incubator", {
  title: required("name", z.string()),
  owner: optional("owner", prefixed("/organisations/")),
  contact: optional("contact", z.string()),
  address: optional("address", z.string()),
  website: optional("website", z.string()),
  github: optional("github", z.string()),
  logo: optional("logo", z.string()),
  short_description: optional("summary", z.string()),
  highlighted_startups: optional("highlightedStartups", z.array(Id)),
  hidden: optional("hidden", z.boolean()),
  redirect_from: optional("formerIds", z.array(formerId("incubateur"))),
});

/** An incubator as a file of `content/_incubators`. */
export const IncubatorFile = contentFileCodec(incubatorShape, Incubator, "description");
