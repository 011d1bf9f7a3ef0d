import type { Community, Diagnostic, Member, Mission } from "@communaute/schemas";
import { dayOf } from "../../time/day-of.ts";
import { OPEN_END, type Spell, spellsOf } from "../../time/spells-of.ts";
import { twiceDeclared, wrongWay } from "./diagnostics.ts";

/** What a member did for the whole community on a day. */
export interface DatedContribution {
  day: number;
  kind: string;
}

/** A member in whole days, so that nothing is read twice: missions, their spells, and contributions. */
export interface PreparedMember {
  member: Member;
  /** The missions whose days make sense, in order of their starts. */
  missions: readonly (Spell & { mission: Mission })[];
  /** Days covered by some mission, without overlap: what tells whether a member is active. */
  stints: readonly Spell[];
  /** Missions less than `gap` days apart, merged: what tells how long a member stays. */
  spells: readonly Spell[];
  /** In order of their days. */
  contributions: readonly DatedContribution[];
}

/** The members of a community, each once, in whole days; impossible missions are left out, and told. */
export function preparedMembers(
  { members, contributions }: Pick<Community, "members" | "contributions">,
  gap: number,
): {
  value: PreparedMember[];
  strangers: Map<string, DatedContribution[]>;
  firstContribution: number;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const done = contributionsByMember(contributions);
  const seen = new Set<string>();
  const value: PreparedMember[] = [];
  for (const [index, member] of members.entries()) {
    if (seen.has(member.id)) {
      diagnostics.push(twiceDeclared(["members", index]));
      continue;
    }
    seen.add(member.id);
    const missions = preparedMissions(member, index, diagnostics);
    const dated = missions.map(({ mission }) => mission);
    value.push({
      member,
      missions,
      stints: spellsOf(dated, { gap: 0 }).spells,
      spells: spellsOf(dated, { gap }).spells,
      contributions: done.get(member.id) ?? [],
    });
  }
  const strangers = new Map([...done].filter(([id]) => !seen.has(id)));
  const days = contributions.map(({ on }) => dayOf(on));
  const firstContribution = days.reduce((least, day) => Math.min(least, day), Infinity);
  return { value, strangers, firstContribution, diagnostics };
}

/** Whether a member has a mission on a day. */
export function isPresent({ stints }: PreparedMember, day: number): boolean {
  return stints.some(({ start, end }) => start <= day && day <= end);
}

/** Whether a member has a mission on at least one day of a period, its last day excluded. */
export function isPresentDuring({ stints }: PreparedMember, from: number, to: number): boolean {
  return stints.some(({ start, end }) => start < to && from <= end);
}

/** The first day of a member in the community; `undefined` without any mission. */
export function firstDay({ stints }: PreparedMember): number | undefined {
  return stints[0]?.start;
}

function preparedMissions(member: Member, index: number, diagnostics: Diagnostic[]) {
  const missions: (Spell & { mission: Mission })[] = [];
  for (const [place, mission] of member.missions.entries()) {
    const start = dayOf(mission.start);
    const end = mission.end === undefined ? OPEN_END : dayOf(mission.end);
    if (end >= start) missions.push({ start, end, mission });
    else diagnostics.push(wrongWay(["members", index, "missions", place]));
  }
  return missions.sort((one, other) => one.start - other.start || one.end - other.end);
}

function contributionsByMember(contributions: Community["contributions"]) {
  const done = new Map<string, DatedContribution[]>();
  for (const { members, on, kind } of contributions) {
    const contribution = { day: dayOf(on), kind };
    for (const id of new Set(members)) {
      const known = done.get(id);
      if (known) known.push(contribution);
      else done.set(id, [contribution]);
    }
  }
  for (const list of done.values()) list.sort((one, other) => one.day - other.day);
  return done;
}
