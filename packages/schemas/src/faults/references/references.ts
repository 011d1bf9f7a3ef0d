import type { Community } from "../../entities/community.ts";
import type { Id } from "../../id.ts";
import type { Kind } from "../fault-class.ts";
import type { ReferredKind } from "../referred-kinds.ts";

/**
 * Told of every reference: the kind and id that it names, the property that holds it, its step within that
 * property, if it is a list or an object, and the index of the mission that the property belongs to, if any.
 *
 * Almost no reference is faulty, so no path is made for it: `placeOf` makes one for those that are.
 */
export type Visit = (
  to: ReferredKind,
  id: Id,
  property: string,
  step?: number | string,
  mission?: number,
) => void;

/** The kinds whose entities refer to others. */
export type ReferringKind = Exclude<Kind, "organisations" | "problems" | "helpReasons" | "surveys">;

/** Tells of all references of one entity. */
export type References = {
  [K in ReferringKind]: (entity: Community[K][number], visit: Visit) => void;
};

/** What the entities of each kind refer to. */
export const REFERENCES: References = {
  members: ({ missions, teams, incubator, previously, startups }, visit) => {
    for (let index = 0; index < missions.length; index += 1) {
      each("startups", missions[index]?.startups ?? [], "startups", visit, index);
    }
    each("teams", teams, "teams", visit);
    one("incubators", incubator, "incubator", visit);
    each("startups", previously, "previously", visit);
    each("startups", startups, "startups", visit);
  },
  startups: (startup, visit) => {
    one("incubators", startup.incubator, "incubator", visit);
    each("incubators", startup.incubators, "incubators", visit);
    each("organisations", startup.sponsors, "sponsors", visit);
    one("members", startup.dinumContact, "dinumContact", visit);
    one("members", startup.incubatorContact, "incubatorContact", visit);
  },
  incubators: ({ owner, highlightedStartups }, visit) => {
    one("organisations", owner, "owner", visit);
    each("startups", highlightedStartups, "highlightedStartups", visit);
  },
  teams: ({ incubator }, visit) => one("incubators", incubator, "incubator", visit),
  contributions: ({ members }, visit) => each("members", members, "members", visit),
  responsibilities: ({ member, scope }, visit) => {
    one("members", member, "member", visit);
    if (scope.kind === "startup") visit("startups", scope.of, "scope", "of");
    if (scope.kind === "incubator") visit("incubators", scope.of, "scope", "of");
  },
  tickets: ({ startup, requester }, visit) => {
    one("startups", startup, "startup", visit);
    one("members", requester, "requester", visit);
  },
  workshops: ({ startup }, visit) => one("startups", startup, "startup", visit),
  audits: ({ startup }, visit) => one("startups", startup, "startup", visit),
  waves: ({ survey }, visit) => one("surveys", survey, "survey", visit),
  answers: ({ wave }, visit) => one("waves", wave, "wave", visit),
};

/** The kinds whose entities refer to others. */
export const REFERRING_KINDS = Object.keys(REFERENCES) as ReferringKind[];

/** Leads from an entity to one of its references, told as to a `Visit`. */
export function placeOf(
  property: string,
  step: number | string | undefined,
  mission: number | undefined,
): (string | number)[] {
  const at = step === undefined ? [property] : [property, step];
  return mission === undefined ? at : ["missions", mission, ...at];
}

function one(to: ReferredKind, id: Id | undefined, property: string, visit: Visit): void {
  if (id !== undefined) visit(to, id, property);
}

function each(
  to: ReferredKind,
  ids: readonly Id[],
  property: string,
  visit: Visit,
  mission?: number,
): void {
  for (let index = 0; index < ids.length; index += 1) {
    visit(to, ids[index] as Id, property, index, mission);
  }
}
