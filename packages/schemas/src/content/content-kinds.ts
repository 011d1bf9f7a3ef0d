import type { DocumentShape } from "../document/document-shape.ts";
import type { Incubator } from "../entities/incubator.ts";
import type { Member } from "../entities/member.ts";
import type { Organisation } from "../entities/organisation.ts";
import type { Startup } from "../entities/startup.ts";
import type { Team } from "../entities/team.ts";
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

/** The codec and the table of keys of each kind of file. */
export const contentKinds = {
  members: { file: MemberFile, shape: memberShape },
  startups: { file: StartupFile, shape: startupShape },
  incubators: { file: IncubatorFile, shape: incubatorShape },
  organisations: { file: OrganisationFile, shape: organisationShape },
  teams: { file: TeamFile, shape: teamShape },
} as const satisfies Record<ContentKind, { file: unknown; shape: DocumentShape }>;
