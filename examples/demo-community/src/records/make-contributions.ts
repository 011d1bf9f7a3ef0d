import { addDays, type Community, ContributionKind, isActive } from "@communaute/schemas";
import type { RecordsGround } from "./demo-records.ts";

/** Two years of what members did for all: in proportion to how many they are, by one to three of those active that day. */
export function makeContributions({
  random,
  community: { members },
  asOf,
}: RecordsGround): Community["contributions"] {
  return Array.from({ length: members.length * 2 }, (_, index) => {
    const on = addDays(asOf, -random.integer(0, 730));
    const asked = random.sample(members, ASKED).filter((member) => isActive(member, on));
    const kind = random.pick(ContributionKind.known);
    const doers = asked.slice(0, random.integer(1, 3)).map(({ id }) => id);
    return { id: `contribution-${index + 1}`, kind, on, members: doers, topic: TOPICS[kind] };
  })
    .filter(({ members }) => members.length > 0)
    .map(({ topic, ...contribution }) => (topic ? { ...contribution, topic } : contribution))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** How many members are looked at to find some who are active, so that the time grows with the community only. */
const ASKED = 12;

/** Kinds that are cross-cutting topics; coffee is made without one. */
const TOPICS: Record<string, string | undefined> = {
  talk: "partage",
  "process-or-tool": "outils communs",
  "working-group": "égalité",
  documentation: "documentation",
  mentoring: "mentorat",
};
