import {
  fileName,
  type IncubatorFront,
  type MemberFront,
  type OrganisationFront,
  type Sheet,
  type StartupFront,
  type TeamFront,
} from "../sheet.ts";

/** How many of each kind there are. */
export interface ContentSizes {
  members: number;
  startups: number;
  incubators: number;
  organisations: number;
  teams: number;
}

/** The sizes of the real community in August 2026: 4,350 files. */
export const REAL_SIZES: ContentSizes = {
  members: 3484,
  startups: 662,
  incubators: 23,
  organisations: 145,
  teams: 36,
};

/** A whole invented community, before its files are written. */
export interface World {
  /** The day on which it is looked at, as `YYYY-MM-DD`. */
  asOf: string;
  members: Sheet<MemberFront>[];
  startups: Sheet<StartupFront>[];
  incubators: Sheet<IncubatorFront>[];
  organisations: Sheet<OrganisationFront>[];
  teams: Sheet<TeamFront>[];
}

/** All the sheets of a world, folder by folder, each in the order of its file names. */
export function sheetsOf(world: World): Sheet[] {
  const { members, startups, incubators, organisations, teams } = world;
  return [members, startups, incubators, organisations, teams].flatMap((sheets: Sheet[]) =>
    sheets.toSorted((one, other) => (fileName(one) < fileName(other) ? -1 : 1)),
  );
}
