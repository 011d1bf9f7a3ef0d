import {
  type CalendarDate,
  type Community,
  type Incubator,
  isActive,
  type Member,
  type Startup,
} from "@communaute/schemas";

/** The members with a mission for a startup under way on a day. */
export function activeMembersOfStartup(
  { members }: Community,
  startup: string,
  asOf: CalendarDate,
): Member[] {
  return members.filter(({ missions }) =>
    isActive({ missions: missions.filter(({ startups }) => startups.includes(startup)) }, asOf),
  );
}

/** The members that worked for a startup, in a mission or before missions named theirs, and no longer do on a day. */
export function otherMembersOfStartup(
  community: Community,
  startup: string,
  asOf: CalendarDate,
): Member[] {
  const active = new Set(activeMembersOfStartup(community, startup, asOf));
  return community.members.filter(
    (member) => !active.has(member) && startupsOfMember(member).includes(startup),
  );
}

/** The ids of all startups that a member ever worked for, each once, in the order they are written. */
export function startupsOfMember({ missions, startups, previously }: Member): string[] {
  return [
    ...new Set([...missions.flatMap((mission) => mission.startups), ...startups, ...previously]),
  ];
}

/** The startups that an incubator answers for, alone or with others. */
export function startupsOfIncubator({ startups }: Community, incubator: string): Startup[] {
  return startups.filter((startup) => incubatorsOfStartup(startup).includes(incubator));
}

/** The ids of the incubators of a startup, each once, the one that answers for it first. */
export function incubatorsOfStartup({ incubator, incubators }: Startup): string[] {
  return [...new Set([...(incubator === undefined ? [] : [incubator]), ...incubators])];
}

/** The startups that an organisation pays for. */
export function startupsOfSponsor({ startups }: Community, organisation: string): Startup[] {
  return startups.filter(({ sponsors }) => sponsors.includes(organisation));
}

/** The incubators that belong to an organisation. */
export function incubatorsOfOwner({ incubators }: Community, organisation: string): Incubator[] {
  return incubators.filter(({ owner }) => owner === organisation);
}

/** The members of a team. */
export function membersOfTeam({ members }: Community, team: string): Member[] {
  return members.filter(({ teams }) => teams.includes(team));
}
