import { z } from "zod";
import { CalendarDate } from "../calendar-date.ts";
import { documentShape } from "../document/document-shape.ts";
import { optional, required } from "../document/field.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { prefixed } from "../document/prefixed.ts";
import { Member } from "../entities/member.ts";
import { Mission } from "../entities/mission.ts";
import { Id } from "../id.ts";
import { Domain, MemberType, MissionStatus } from "../vocabularies.ts";
import { contentFileCodec } from "./content-file.ts";

const missionShape = documentShape<keyof Mission>("content/mission", {
  start: required("start", CalendarDate),
  end: optional("end", CalendarDate),
  status: optional("status", MissionStatus),
  employer: optional("employer", z.string()),
  startups: optional("startups", z.array(Id)),
});

/** The front matter of a member. */
export const memberShape = documentShape<keyof Member>("content/member", {
  fullname: required("name", z.string()),
  role: optional("role", z.string()),
  domaine: optional("domain", Domain),
  memberType: optional("memberType", MemberType),
  github: optional("github", z.string()),
  link: optional("link", z.string()),
  avatar: optional("avatar", z.string()),
  incubator: optional("incubator", Id),
  teams: optional("teams", z.array(prefixed("/teams/"))),
  missions: optional("missions", z.array(nestedDocument(missionShape, Mission))),
  startups: optional("startups", z.array(Id)),
  previously: optional("previously", z.array(Id)),
  competences: optional("skills", z.array(z.string())),
  badges: optional("badges", z.array(z.string())),
});

/** A member as a file of `content/_authors`. */
export const MemberFile = contentFileCodec(memberShape, Member, "bio");
