import type { z } from "zod";
import type { DocumentShape } from "../document/document-shape.ts";
import { Incubator } from "../entities/incubator.ts";
import { Member } from "../entities/member.ts";
import { Organisation } from "../entities/organisation.ts";
import { Startup } from "../entities/startup.ts";
import { Team } from "../entities/team.ts";
import { IncubatorFile, incubatorShape } from "./incubator-file.ts";
import { MemberFile, memberShape } from "./member-file.ts";
import { OrganisationFile, organisationShape } from "./organisation-file.ts";
import { StartupFile, startupShape } from "./startup-file.ts";
import { TeamFile, teamShape } from "./team-file.ts";

/** What each kind of file of the content repository describes, under the name of its list in a community. */
export interface ContentEntities {
  members: Member;
  startups: Startup;
  incubators: Incubator;
  organisations: Organisation;
  teams: Team;
}

/** A kind of file of the content repository. */
export type ContentKind = keyof ContentEntities;

interface ContentKindFacts {
  /** The codec of a whole file. */
  file: unknown;
  /** The keys of the front matter. */
  shape: DocumentShape;
  entity: z.ZodObject;
  /** The property of the entity that the Markdown is. */
  body: string;
}

/** How each kind of file of the content repository is read and written. */
export const contentKinds = {
  members: { file: MemberFile, shape: memberShape, entity: Member, body: "bio" },
  startups: { file: StartupFile, shape: startupShape, entity: Startup, body: "description" },
  incubators: {
    file: IncubatorFile,
    shape: incubatorShape,
    entity: Incubator,
    body: "description",
  },
  organisations: {
    file: OrganisationFile,
    shape: organisationShape,
    entity: Organisation,
    body: "description",
  },
  teams: { file: TeamFile, shape: teamShape, entity: Team, body: "description" },
} as const satisfies Record<ContentKind, ContentKindFacts>;
