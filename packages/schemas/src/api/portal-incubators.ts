import { z } from "zod";
import { documentCodec } from "../document/document-codec.ts";
import { documentShape } from "../document/document-shape.ts";
import { optional, required } from "../document/field.ts";
import { Incubator } from "../entities/incubator.ts";
import { Id } from "../id.ts";

const incubatorShape = documentShape<keyof Incubator>("portal/incubator", {
  title: required("name", z.string()),
  ghid: required("id", Id),
  short_description: optional("summary", z.string()),
  description: optional("description", z.string()),
  contact: optional("contact", z.string()),
  address: optional("address", z.string()),
  website: optional("website", z.string()),
  github: optional("github", z.string()),
  highlighted_startups: optional("highlightedStartups", z.array(Id)),
});

/** An incubator as the portal tells it, at `/incubators/{ghid}`. */
export const PortalIncubator = documentCodec(incubatorShape, Incubator);

/** The incubators as the portal lists them, at `/incubators`. */
export const PortalIncubators = z.array(PortalIncubator);
