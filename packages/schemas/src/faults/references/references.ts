import type { Community } from "../../entities/community.ts";
import type { Id } from "../../id.ts";
import type { Kind } from "../fault-class.ts";
import type { ReferredKind } from "../inspection.ts";

/** Told of every reference: the kind and id that it names, the property that holds it, its place in a list. */
export type Visit = (
  to: ReferredKind,
  id: Id,
  property: (string | number)[],
  index?: number,
) => void;

/** The kinds whose entities refer to others. */
export type ReferringKind = Exclude<Kind, "organisations" | "problems" | "helpReasons" | "surveys">;

/** Tells of all references of one entity. */
export type References = {
  [K in ReferringKind]: (entity: Community[K][number], visit: Visit) => void;
};

/** What the entities of each kind refer to. */
export const REFERENCES: References = {
  members: (member, visit) => {
    member.missions.forEach(({ startups }, index) => {
      each("startups", startups, ["missions", index, "startups"], visit);
    });
    each("teams", member.teams, ["teams"], visit);
    one("incubators", member.incubator, ["incubator"], visit);
    each("startups", member.previously, ["previously"], visit);
    each("startups", member.startups, ["startups"], visit);
  },
  startups: (startup, visit) => {
    one("incubators", startup.incubator, ["incubator"], visit);
    each("incubators", startup.incubators, ["incubators"], visit);
    each("organisations", startup.sponsors, ["sponsors"], visit);
    one("members", startup.dinumContact, ["dinumContact"], visit);
    one("members", startup.incubatorContact, ["incubatorContact"], visit);
  },
  incubators: (incubator, visit) => {
    one("organisations", incubator.owner, ["owner"], visit);
    each("startups", incubator.highlightedStartups, ["highlightedStartups"], visit);
  },
  teams: ({ incubator }, visit) => one("incubators", incubator, ["incubator"], visit),
  contributions: ({ members }, visit) => each("members", members, ["members"], visit),
  responsibilities: ({ member, scope }, visit) => {
    one("members", member, ["member"], visit);
    if (scope.kind === "startup") one("startups", scope.of, ["scope", "of"], visit);
    if (scope.kind === "incubator") one("incubators", scope.of, ["scope", "of"], visit);
  },
  tickets: ({ startup, requester }, visit) => {
    one("startups", startup, ["startup"], visit);
    one("members", requester, ["requester"], visit);
  },
  workshops: ({ startup }, visit) => one("startups", startup, ["startup"], visit),
  audits: ({ startup }, visit) => one("startups", startup, ["startup"], visit),
  waves: ({ survey }, visit) => one("surveys", survey, ["survey"], visit),
  answers: ({ wave }, visit) => one("waves", wave, ["wave"], visit),
};

function one(
  to: ReferredKind,
  id: Id | undefined,
  property: (string | number)[],
  visit: Visit,
): void {
  if (id !== undefined) visit(to, id, property);
}

function each(
  to: ReferredKind,
  ids: readonly Id[],
  property: (string | number)[],
  visit: Visit,
): void {
  for (let index = 0; index < ids.length; index += 1) visit(to, ids[index] as Id, property, index);
}
