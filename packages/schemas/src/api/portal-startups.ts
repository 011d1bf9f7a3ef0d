import { z } from "zod";
import { documentCodec } from "../document/document-codec.ts";
import { documentShape } from "../document/document-shape.ts";
import { always, optional, required } from "../document/field.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { Phase } from "../entities/phase.ts";
import { Startup } from "../entities/startup.ts";
import { Id } from "../id.ts";
import { AccessibilityStatus, PhaseName } from "../vocabularies.ts";
import { GhidReference, onlyIncubator } from "./ghid-reference.ts";
import { ParisDay } from "./paris-day.ts";

const phaseShape = documentShape<keyof Phase>("portal/phase", {
  name: required("name", PhaseName),
  start: required("start", ParisDay),
  end: always("end", ParisDay, null),
});

const startupShape = documentShape<keyof Startup>("portal/startup", {
  ghid: required("id", Id),
  name: required("name", z.string()),
  pitch: optional("pitch", z.string()),
  contact: optional("contact", z.string()),
  description: optional("description", z.string()),
  link: optional("link", z.string()),
  repository: optional("repository", z.string()),
  accessibility_status: optional("accessibilityStatus", AccessibilityStatus),
  techno: optional("technologies", z.array(z.string())),
  thematiques: optional("themes", z.array(z.string())),
  usertypes: optional("userTypes", z.array(z.string())),
  phases: always("phases", z.array(nestedDocument(phaseShape, Phase)), []),
  incubator: optional("incubator", GhidReference),
  incubators: always("incubators", z.array(GhidReference), onlyIncubator),
});

/**
 * A startup as the portal tells it: in full at `/startups/{ghid}`, in part in its lists.
 *
 * `incubator_id` and `incubator_ids` hold keys of the portal's own database, so a list does not tell the
 * incubator of a startup; like the current phase, which the phases tell, they stay in `written.extra`.
 */
export const PortalStartup = documentCodec(startupShape, Startup);

/** The startups as the portal lists them, at `/startups` and `/incubators/{ghid}/startups`. */
export const PortalStartups = z.array(PortalStartup);
