import type { Community } from "../../entities/community.ts";
import type { Id } from "../../id.ts";
import type { Kind } from "../fault-class.ts";
import type { ReferredKind } from "../inspection.ts";

/** One entity that names another. */
export interface Reference {
  /** Leads from the entity that refers to the id that it wrote. */
  at: (string | number)[];
  to: ReferredKind;
  id: Id;
}

/** What the entities of each kind refer to, in the order of their properties. */
export const REFERENCES: { [K in Kind]?: (entity: Community[K][number]) => Reference[] } = {
  members: (member) => [
    ...member.missions.flatMap(({ startups }, index) =>
      each(["missions", index, "startups"], "startups", startups),
    ),
    ...each(["teams"], "teams", member.teams),
    ...one(["incubator"], "incubators", member.incubator),
    ...each(["previously"], "startups", member.previously),
    ...each(["startups"], "startups", member.startups),
  ],
  startups: (startup) => [
    ...one(["incubator"], "incubators", startup.incubator),
    ...each(["incubators"], "incubators", startup.incubators),
    ...each(["sponsors"], "organisations", startup.sponsors),
    ...one(["dinumContact"], "members", startup.dinumContact),
    ...one(["incubatorContact"], "members", startup.incubatorContact),
  ],
  incubators: (incubator) => [
    ...one(["owner"], "organisations", incubator.owner),
    ...each(["highlightedStartups"], "startups", incubator.highlightedStartups),
  ],
  teams: (team) => one(["incubator"], "incubators", team.incubator),
  contributions: (contribution) => each(["members"], "members", contribution.members),
  responsibilities: ({ member, scope }) => [
    ...one(["member"], "members", member),
    ...(scope.kind === "startup" ? one(["scope", "of"], "startups", scope.of) : []),
    ...(scope.kind === "incubator" ? one(["scope", "of"], "incubators", scope.of) : []),
  ],
  tickets: (ticket) => [
    ...one(["startup"], "startups", ticket.startup),
    ...one(["requester"], "members", ticket.requester),
  ],
  workshops: (workshop) => one(["startup"], "startups", workshop.startup),
  audits: (audit) => one(["startup"], "startups", audit.startup),
  waves: (wave) => one(["survey"], "surveys", wave.survey),
  answers: (answer) => one(["wave"], "waves", answer.wave),
};

function one(at: (string | number)[], to: ReferredKind, id: Id | undefined): Reference[] {
  return id === undefined ? [] : [{ at, to, id }];
}

function each(at: (string | number)[], to: ReferredKind, ids: readonly Id[]): Reference[] {
  return ids.map((id, index) => ({ at: [...at, index], to, id }));
}
