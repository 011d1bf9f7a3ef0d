import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { documentShape } from "../document/document-shape.ts";
import { optional, required } from "../document/field.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { prefixed } from "../document/prefixed.ts";
import { Phase } from "../entities/phase.ts";
import { Fast, Startup } from "../entities/startup.ts";
import { StartupEvent } from "../entities/startup-event.ts";
import { Id } from "../id.ts";
import { AccessibilityStatus, EventName, PhaseName } from "../vocabularies.ts";
import { contentFileCodec } from "./content-file.ts";
import { formerId } from "./former-id.ts";

const phaseShape = documentShape<keyof Phase>("content/phase", {
  name: required("name", PhaseName),
  start: required("start", CalendarDate),
  end: optional("end", CalendarDate),
  comment: optional("comment", z.string()),
});

const eventShape = documentShape<keyof StartupEvent>("content/event", {
  name: required("name", EventName),
  date: required("date", CalendarDate),
  comment: optional("comment", z.string()),
});

const fastShape = documentShape<keyof Fast>("content/fast", {
  promotion: required("promotion", z.number().int()),
  montant: required("amount", z.number()),
});

/** The front matter of a startup. */
export const startupShape = documentShape<keyof Startup>("content/startup", {
  title: required("name", z.string()),
  mission: optional("pitch", z.string()),
  incubator: optional("incubator", Id),
  incubators: optional("incubators", z.array(Id)),
  sponsors: optional("sponsors", z.array(prefixed("/organisations/"))),
  contact: optional("contact", z.string()),
  contact_dinum: optional("dinumContact", Id),
  contact_incubator: optional("incubatorContact", Id),
  link: optional("link", z.string()),
  repository: optional("repository", z.string()),
  dashlord_url: optional("dashlordUrl", z.string()),
  stats: optional("stats", z.boolean()),
  stats_url: optional("statsUrl", z.string()),
  budget_url: optional("budgetUrl", z.string()),
  impact_url: optional("impactUrl", z.string()),
  analyse_risques: optional("riskAnalysis", z.boolean()),
  analyse_risques_url: optional("riskAnalysisUrl", z.string()),
  mon_service_securise: optional("monServiceSecurise", z.boolean()),
  accessibility_status: optional("accessibilityStatus", AccessibilityStatus),
  usertypes: optional("userTypes", z.array(z.string())),
  thematiques: optional("themes", z.array(z.string())),
  techno: optional("technologies", z.array(z.string())),
  fast: optional("fast", nestedDocument(fastShape, Fast)),
  phases: optional("phases", z.array(nestedDocument(phaseShape, Phase))),
  events: optional("events", z.array(nestedDocument(eventShape, StartupEvent))),
  redirect_from: optional("formerIds", z.array(formerId("startup"))),
});

/** A startup as a file of `content/_startups`. */
export const StartupFile = contentFileCodec(startupShape, Startup, "description");
