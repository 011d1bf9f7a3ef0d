import { addDays, type Community, isActive, isLive } from "@communaute/schemas";
import type { RecordsGround } from "./demo-records.ts";

/** Who answers for what: one active member for each topic, and for half of the startups that live; nobody active, nothing. */
export function makeResponsibilities({
  random,
  community: { members, startups },
  asOf,
}: RecordsGround): Community["responsibilities"] {
  const active = members.filter((member) => isActive(member, asOf));
  if (active.length === 0) return [];
  const scopes = [
    ...TOPICS.map((of) => ({ kind: "topic" as const, of })),
    ...startups
      .filter((startup) => isLive(startup, asOf) && random.chance(0.5))
      .map(({ id }) => ({ kind: "startup" as const, of: id })),
  ];
  return scopes.map((scope) => {
    const member = random.pick(active).id;
    const by = random.pick(["chat", "email", "form"] as const);
    return {
      member,
      scope,
      channel: { by, to: ADDRESSES[by] },
      start: addDays(asOf, -random.integer(30, 600)),
    };
  });
}

const TOPICS = ["accessibilité", "sécurité", "recrutement", "accueil", "égalité"] as const;

const ADDRESSES = {
  chat: "#entraide",
  email: "entraide@communaute.example",
  form: "https://communaute.example/demander",
} as const;
