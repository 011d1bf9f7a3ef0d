import type { Member } from "@communaute/schemas";
import type { MeasureDefinition, Subject } from "../measure-definition.ts";
import type { PreparedCommunity } from "./prepared-community.ts";
import type { PreparedMember } from "./prepared-member.ts";
import { type PreparedStartup, phaseOn } from "./prepared-startup.ts";

/** A way to part members that the library does not know of, such as bands of declared experience. */
export interface Attribute {
  id: string;
  /** The part that a member is in; `undefined` when it is not known. */
  of(member: Member): string | undefined;
}

/** The segment of all whose attribute is not known: unknown is a class, never left out. */
export const UNKNOWN = "unknown";

/** The segments of a population by an attribute on a day, by the order of their values; each is in exactly one. */
export function segmentsOf(
  population: PreparedCommunity,
  by: string | Attribute,
  subject: Subject,
  asOf: number,
): Map<string, PreparedCommunity> {
  const keys = new Map<string, PreparedCommunity>();
  const parts = partition(population, by, subject, asOf);
  for (const value of [...parts.keys()].sort()) {
    keys.set(value, { ...population, ...parts.get(value) });
  }
  return keys;
}

/** The names of the attributes that members declared. */
export function declaredAttributes({
  attributes,
}: Pick<PreparedCommunity, "attributes">): string[] {
  return [...new Set(Object.values(attributes).flatMap((declared) => Object.keys(declared)))];
}

/** The ids of all attributes by which a measure can be broken down; none of one that compares groups already. */
export function attributesFor(
  { breakdowns, subject }: MeasureDefinition,
  population: PreparedCommunity,
): string[] {
  if (breakdowns.length === 0) return [];
  const declared = subject === "members" ? declaredAttributes(population) : [];
  return [...new Set([...breakdowns, ...declared])];
}

type Part = Partial<PreparedCommunity>;

function partition(
  population: PreparedCommunity,
  by: string | Attribute,
  subject: Subject,
  asOf: number,
): Map<string, Part> {
  const id = typeof by === "string" ? by : by.id;
  switch (subject) {
    case "members": {
      const of = typeof by === "string" ? memberAttribute(population, by, asOf) : ofMember(by);
      return parted(population.members, of, (members) => ({ members }));
    }
    case "startups":
      return parted(
        population.startups,
        (startup) => startupAttribute(startup, id, asOf),
        (startups) => ({ startups }),
      );
    case "sites":
      return parted(
        population.sites,
        ({ startup }) => startup && startupAttribute(startup, id, asOf),
        (sites) => ({ sites }),
      );
    case "problems":
      return parted(
        population.problems,
        ({ stage }) => stage,
        (problems) => ({ problems }),
      );
    case "answers":
      return answersParted(population, id);
  }
}

function ofMember(by: Attribute): (member: PreparedMember) => string | undefined {
  return ({ member }) => by.of(member);
}

/** What is known of a member on a day; of several missions, the one that started last tells. */
function memberAttribute(
  { attributes, startupById }: PreparedCommunity,
  id: string,
  asOf: number,
): (member: PreparedMember) => string | undefined {
  const startupOf = (member: PreparedMember) =>
    startupById.get(latestMission(member, asOf)?.startups.at(-1) ?? "");
  switch (id) {
    case "domain":
      return ({ member }) => member.domain;
    case "memberType":
      return ({ member }) => member.memberType;
    case "status":
      return (member) => latestMission(member, asOf)?.status;
    case "incubator":
      return (member) => startupOf(member)?.startup.incubator ?? member.member.incubator;
    case "phase":
      return (member) => {
        const startup = startupOf(member);
        return startup && phaseOn(startup, asOf);
      };
    default:
      return ({ member }) => attributes[member.id]?.[id];
  }
}

function latestMission({ missions }: PreparedMember, asOf: number) {
  return missions.findLast(({ start }) => start <= asOf)?.mission;
}

function startupAttribute(startup: PreparedStartup, id: string, asOf: number): string | undefined {
  return id === "phase" ? phaseOn(startup, asOf) : startup.startup.incubator;
}

function answersParted({ waves }: PreparedCommunity, id: string): Map<string, Part> {
  const values = new Set(
    waves.flatMap(({ answers }) => answers.map(({ segments }) => segments[id] ?? UNKNOWN)),
  );
  return new Map(
    [...values].map((value) => [
      value,
      {
        waves: waves.map((wave) => ({
          ...wave,
          // How many people of a segment were asked is not known.
          wave: { ...wave.wave, invited: undefined },
          answers: wave.answers.filter(({ segments }) => (segments[id] ?? UNKNOWN) === value),
        })),
      },
    ]),
  );
}

function parted<Item>(
  items: readonly Item[],
  of: (item: Item) => string | undefined,
  part: (items: Item[]) => Part,
): Map<string, Part> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const value = of(item) ?? UNKNOWN;
    const group = groups.get(value);
    if (group) group.push(item);
    else groups.set(value, [item]);
  }
  return new Map([...groups].map(([value, group]) => [value, part(group)]));
}
