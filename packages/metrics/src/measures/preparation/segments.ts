import type { Member, Mission } from "@communaute/schemas";
import type { MeasureDefinition } from "../measure-definition.ts";
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
const UNKNOWN = "unknown";

/** The segments of a population by an attribute on a day, by the order of their values and the unknown ones last; each is in exactly one. */
export function segmentsOf(
  population: PreparedCommunity,
  by: string | Attribute,
  definition: Pick<MeasureDefinition, "subject" | "attributesAt">,
  asOf: number,
): Map<string, PreparedCommunity> {
  const keys = new Map<string, PreparedCommunity>();
  const parts = partition(population, by, definition, asOf);
  for (const value of [...parts.keys()].sort(knownFirst)) {
    keys.set(value, { ...population, ...parts.get(value) });
  }
  return keys;
}

/** The names of the attributes that members declared. */
function declaredAttributes({ attributes }: Pick<PreparedCommunity, "attributes">): string[] {
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

function knownFirst(one: string, other: string): number {
  const byKnown = Number(one === UNKNOWN) - Number(other === UNKNOWN);
  return byKnown || (one < other ? -1 : 1);
}

type Part = Partial<PreparedCommunity>;

function partition(
  population: PreparedCommunity,
  by: string | Attribute,
  { subject, attributesAt }: Pick<MeasureDefinition, "subject" | "attributesAt">,
  asOf: number,
): Map<string, Part> {
  const id = typeof by === "string" ? by : by.id;
  switch (subject) {
    case "members": {
      const placeOf = attributesAt === "entry" ? firstPlace : latestPlace(asOf);
      const of = typeof by === "string" ? memberAttribute(population, by, placeOf) : ofMember(by);
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

/** What is known of a member by the mission, and on the day, that `placeOf` picks. */
function memberAttribute(
  { attributes, startupById }: PreparedCommunity,
  id: string,
  placeOf: (member: PreparedMember) => Place,
): (member: PreparedMember) => string | undefined {
  const startupAt = ({ mission }: Place) => startupById.get(mission?.startups.at(-1) ?? "");
  switch (id) {
    case "domain":
      return ({ member }) => member.domain;
    case "memberType":
      return ({ member }) => member.memberType;
    case "status":
      return (member) => placeOf(member).mission?.status;
    case "incubator":
      return (member) => startupAt(placeOf(member))?.startup.incubator ?? member.member.incubator;
    case "phase":
      return (member) => {
        const place = placeOf(member);
        const startup = startupAt(place);
        return startup && phaseOn(startup, place.day);
      };
    default:
      return ({ member }) => attributes[member.id]?.[id];
  }
}

/** A mission of a member, and the day on which its startup is looked at. */
interface Place {
  mission: Mission | undefined;
  day: number;
}

/** Of several missions, the one that started last by the day. */
function latestPlace(asOf: number): (member: PreparedMember) => Place {
  return ({ missions }) => ({
    mission: missions.findLast(({ start }) => start <= asOf)?.mission,
    day: asOf,
  });
}

function firstPlace({ missions }: PreparedMember): Place {
  const [first] = missions;
  return { mission: first?.mission, day: first?.start ?? 0 };
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
