import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { documentCodec } from "../document/document-codec.ts";
import { documentShape } from "../document/document-shape.ts";
import { always, optional, required } from "../document/field.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { Member } from "../entities/member.ts";
import { Mission } from "../entities/mission.ts";
import { Id } from "../id.ts";
import { MissionStatus } from "../vocabularies.ts";
import { HtmlEscaped } from "./html-escaped.ts";

const missionShape = documentShape<keyof Mission>("api/mission", {
  start: required("start", CalendarDate),
  end: always("end", CalendarDate, ""),
  status: always("status", MissionStatus, ""),
  employer: always("employer", z.string(), ""),
  startups: optional("startups", z.array(Id)),
});

const authorShape = documentShape<keyof Member>("api/author", {
  id: required("id", Id),
  fullname: required("name", z.string()),
  role: always("role", HtmlEscaped, ""),
  domaine: always("domain", HtmlEscaped, ""),
  link: always("link", HtmlEscaped, ""),
  bio: always("bio", z.string(), ""),
  github: optional("github", z.string()),
  competences: optional("skills", z.array(z.string())),
  missions: always("missions", z.array(nestedDocument(missionShape, Mission)), []),
  startups: optional("startups", z.array(Id)),
  previously: optional("previously", z.array(Id)),
});

/** A member as an item of `authors.json`, which tells neither teams, incubator, type nor badges. */
export const ApiAuthor = documentCodec(authorShape, Member);

/** The members as `authors.json` of the public API lists them, versions 2.6 and 2.7. */
export const ApiAuthors = z.array(ApiAuthor);
