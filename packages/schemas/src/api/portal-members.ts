import { z } from "zod";
import { documentCodec } from "../document/document-codec.ts";
import { documentShape } from "../document/document-shape.ts";
import { always, optional, required } from "../document/field.ts";
import { nestedDocument } from "../document/nested-document.ts";
import { Member } from "../entities/member.ts";
import { Mission } from "../entities/mission.ts";
import { Id } from "../id.ts";
import { Domain, MemberType, MissionStatus } from "../vocabularies.ts";
import { GhidReference } from "./ghid-reference.ts";
import { ParisDay } from "./paris-day.ts";

const missionShape = documentShape<keyof Mission>("portal/mission", {
  start: required("start", ParisDay),
  end: always("end", ParisDay, null),
  status: always("status", MissionStatus, null),
  employer: always("employer", z.string(), null),
  startups: always("startups", z.array(GhidReference), []),
});

const memberShape = documentShape<keyof Member>("portal/member", {
  username: required("id", Id),
  fullname: required("name", z.string()),
  role: optional("role", z.string()),
  domaine: optional("domain", Domain),
  bio: optional("bio", z.string()),
  link: optional("link", z.string()),
  github: always("github", z.string(), null),
  memberType: optional("memberType", MemberType),
  competences: optional("skills", z.array(z.string())),
  missions: always("missions", z.array(nestedDocument(missionShape, Mission)), []),
  teams: optional("teams", z.array(GhidReference)),
  avatar: optional("avatar", z.string()),
});

/**
 * A member as the portal tells them: in full at `/members/{username}`, in part in its lists.
 *
 * What no entity knows, e-mail addresses and legal status among others, stays in `written.extra` and is
 * only ever written back to the portal. So do the startups of a member, which the missions tell.
 */
export const PortalMember = documentCodec(memberShape, Member);

/** The members as the portal lists them, at `/startups/{ghid}/members` and `/incubators/{ghid}/members`. */
export const PortalMembers = z.array(PortalMember);
