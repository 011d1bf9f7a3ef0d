import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { documentShape } from "../document/document-shape.ts";
import { always, implied, optional, required } from "../document/field.ts";
import { groupedShape } from "../document/grouped-shape.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { prefixed } from "../document/prefixed.ts";
import { Phase } from "../entities/phase.ts";
import type { Startup } from "../entities/startup.ts";
import { StartupEvent } from "../entities/startup-event.ts";
import { Id } from "../id.ts";
import { AccessibilityStatus, EventName, PhaseName } from "../vocabularies.ts";
import {
  IncubatorRelationship,
  IncubatorsRelationship,
  onlyIncubator,
} from "./incubator-relationship.ts";
import { StatsUrl } from "./stats-url.ts";
import { TruthText } from "./truth-text.ts";
import { UrlEncoded } from "./url-encoded.ts";

const phaseShape = documentShape<keyof Phase>("api/phase", {
  name: required("name", PhaseName),
  start: required("start", CalendarDate),
  end: always("end", CalendarDate, ""),
});

const eventShape = documentShape<keyof StartupEvent>("api/event", {
  name: required("name", EventName),
  date: required("date", CalendarDate),
  comment: always("comment", z.string(), ""),
});

/** A startup as an item of `data` in `startups.json`; sponsors keep their prefix in version 2.6. */
export const startupResourceShape = groupedShape<keyof Startup>("api/startup", {
  id: required("id", Id),
  type: implied("startup"),
  attributes: {
    name: required("name", z.string()),
    pitch: always("pitch", z.string(), ""),
    stats_url: always("statsUrl", StatsUrl, ""),
    budget_url: optional("budgetUrl", z.string()),
    impact_url: always("impactUrl", z.string(), ""),
    link: always("link", z.string(), ""),
    repository: optional("repository", z.string()),
    contact: always("contact", z.string(), ""),
    content_url_encoded_markdown: always("description", UrlEncoded, ""),
    events: always("events", z.array(nestedDocument(eventShape, StartupEvent)), []),
    phases: always("phases", z.array(nestedDocument(phaseShape, Phase)), []),
    sponsors: always("sponsors", z.array(prefixed("", "/organisations/")), []),
    thematiques: always("themes", z.array(z.string()), []),
    technos: always("technologies", z.array(z.string()), []),
    analyse_risques: optional("riskAnalysis", TruthText),
    analyse_risques_url: optional("riskAnalysisUrl", z.string()),
    dashlord_url: optional("dashlordUrl", z.string()),
    accessibility_status: optional("accessibilityStatus", AccessibilityStatus),
  },
  relationships: {
    incubator: optional("incubator", IncubatorRelationship),
    incubators: always("incubators", IncubatorsRelationship, onlyIncubator),
  },
});
