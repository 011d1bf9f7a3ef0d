import type { Community, Text } from "@communaute/schemas";
import type { Counted } from "../language/counted.ts";

/** The kinds of entity that have pages of their own. */
export type Kind = keyof typeof KINDS;

/** An entity of a kind: `Entity<"members">` is a member. */
export type Entity<K extends Kind = Kind> = Community[K][number];

/** Where the entities of a kind are found, and what they are called. */
export interface KindFacts {
  /** The folder of their files, below `content/`. */
  folder: string;
  /** The address of their list; that of an entity follows after a slash. */
  path: string;
  title: Text;
  counted: Counted;
}

/** What the portal knows of each kind, in the order of its pages. */
export const KINDS = {
  members: {
    folder: "_authors",
    path: "/membres",
    title: { fr: "Membres", en: "Members" },
    counted: { one: { fr: "membre", en: "member" }, other: { fr: "membres", en: "members" } },
  },
  startups: {
    folder: "_startups",
    path: "/startups",
    title: { fr: "Startups", en: "Startups" },
    counted: { one: { fr: "startup", en: "startup" }, other: { fr: "startups", en: "startups" } },
  },
  incubators: {
    folder: "_incubators",
    path: "/incubateurs",
    title: { fr: "Incubateurs", en: "Incubators" },
    counted: {
      one: { fr: "incubateur", en: "incubator" },
      other: { fr: "incubateurs", en: "incubators" },
    },
  },
  organisations: {
    folder: "_organisations",
    path: "/organisations",
    title: { fr: "Organisations", en: "Organisations" },
    counted: {
      one: { fr: "organisation", en: "organisation" },
      other: { fr: "organisations", en: "organisations" },
    },
  },
  teams: {
    folder: "_teams",
    path: "/equipes",
    title: { fr: "Équipes", en: "Teams" },
    counted: { one: { fr: "équipe", en: "team" }, other: { fr: "équipes", en: "teams" } },
  },
} as const satisfies Partial<Record<keyof Community, KindFacts>>;

/** The kinds in the order of their pages. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
