import { ROLES, type Role } from "@communaute/onboarding/commands";
import type { Text } from "@communaute/schemas";

/**
 * Who looks at an arrival. The demo lets anybody choose; a real host knows it from whoever has signed in, and never from
 * an address.
 */
export function viewerOf(query: { get(name: string): string | null }): Role {
  const asked = query.get("comme");
  return ROLES.find((role) => role === asked) ?? "self";
}

/** What the roles are called. */
export const VIEWERS: Readonly<Record<Role, Text>> = {
  self: { fr: "la personne qui arrive", en: "the person who arrives" },
  referent: { fr: "sa ou son référent", en: "their referent" },
  animation: { fr: "l’équipe d’animation", en: "the animation team" },
  admin: { fr: "l’administration du portail", en: "an administrator of the portal" },
};
