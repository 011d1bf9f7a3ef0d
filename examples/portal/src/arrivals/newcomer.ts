import type { Facts } from "@communaute/onboarding";
import {
  addDays,
  type CalendarDate,
  type Community,
  currentPhase,
  type Member,
  type Mission,
  type Startup,
} from "@communaute/schemas";
import { incubatorsOfStartup } from "../community/relations.ts";

/** A member as the list of their arrival sees them. */
export interface Newcomer {
  id: string;
  name: string;
  /** The first day of their time here, or of their return after more than a year away. */
  arrival: CalendarDate;
  facts: Facts;
  /** The startups and the incubators whose lists concern them, if they have written one. */
  teams: readonly string[];
  incubators: readonly string[];
}

/** What the list of an arrival needs to know of a member; of one without any mission there is no arrival. */
export function newcomerOf(
  member: Member,
  community: Community,
  asOf: CalendarDate,
): Newcomer | undefined {
  const stay = stayOn(member.missions, asOf);
  const [first] = stay;
  const mission = stay.findLast(({ start }) => start <= asOf) ?? first;
  if (first === undefined || mission === undefined) return undefined;
  const ids = [...mission.startups, ...member.startups];
  const startups = community.startups.filter(({ id }) => ids.includes(id));
  const teams = startups.map(({ id }) => id);
  const own = member.incubator === undefined ? [] : [member.incubator];
  const incubators = [...new Set([...own, ...startups.flatMap(incubatorsOfStartup)])];
  return {
    id: member.id,
    name: member.name,
    arrival: first.start,
    teams,
    incubators,
    facts: {
      profile: {
        domain: known(member.domain),
        status: known(mission.status),
        incubator: incubators,
        team: teams,
        phase: phasesOf(startups, asOf),
        role: known(member.role),
        mission: { start: first.start, end: stay.at(-1)?.end ?? null },
        returning: member.missions.some(({ start }) => start < first.start),
      },
      automatic: { "fiche.complete": isComplete(member) },
    },
  };
}

/** Missions of one stay: none starts more than a year after the one before has ended. */
function stayOn(missions: readonly Mission[], asOf: CalendarDate): readonly Mission[] {
  const stays: Mission[][] = [];
  for (const mission of missions.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const stay = stays.at(-1);
    const end = stay?.at(-1)?.end;
    const isReturn = end !== undefined && addDays(end, DAYS_OF_A_YEAR) < mission.start;
    if (stay === undefined || isReturn) stays.push([mission]);
    else stay.push(mission);
  }
  return stays.findLast(([first]) => first && first.start <= asOf) ?? stays[0] ?? [];
}

const DAYS_OF_A_YEAR = 365;

function known(value: string | undefined): string[] | undefined {
  return value === undefined ? undefined : [value];
}

function phasesOf(startups: readonly Startup[], asOf: CalendarDate): string[] {
  return startups.flatMap((startup) => currentPhase(startup, asOf)?.name ?? []);
}

function isComplete({ role, domain, bio, github }: Member): boolean {
  return [role, domain, bio, github].every((value) => value !== undefined && value !== "");
}
