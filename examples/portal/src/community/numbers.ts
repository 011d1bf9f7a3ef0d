import {
  type CalendarDate,
  type Community,
  currentPhase,
  isActive,
  isLive,
  PhaseName,
} from "@communaute/schemas";

/** How large a community is on a day. */
export interface CommunityNumbers {
  members: number;
  activeMembers: number;
  startups: number;
  liveStartups: number;
  incubators: number;
  organisations: number;
  teams: number;
  /** Startups by the phase that they are in: all known phases in their order, then others that occur. */
  phases: { name: PhaseName; startups: number }[];
  /** Startups without a phase on that day. */
  startupsWithoutPhase: number;
}

/** Counts a community on a day; an empty one gives zeros and no phase but the known ones. */
export function communityNumbers(community: Community, asOf: CalendarDate): CommunityNumbers {
  const { members, startups, incubators, organisations, teams } = community;
  const phases = new Map<PhaseName, number>(PhaseName.known.map((name) => [name, 0]));
  let startupsWithoutPhase = 0;
  for (const startup of startups) {
    const name = currentPhase(startup, asOf)?.name;
    if (name === undefined) startupsWithoutPhase += 1;
    else phases.set(name, (phases.get(name) ?? 0) + 1);
  }
  return {
    members: members.length,
    activeMembers: members.filter((member) => isActive(member, asOf)).length,
    startups: startups.length,
    liveStartups: startups.filter((startup) => isLive(startup, asOf)).length,
    incubators: incubators.length,
    organisations: organisations.length,
    teams: teams.length,
    phases: Array.from(phases, ([name, count]) => ({ name, startups: count })),
    startupsWithoutPhase,
  };
}
