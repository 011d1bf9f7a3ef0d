import type { Community, Diagnostic } from "@communaute/schemas";
import { emptyCommunity } from "./diagnostics.ts";
import { type DatedContribution, type PreparedMember, preparedMembers } from "./prepared-member.ts";
import { type PreparedSite, preparedSites } from "./prepared-site.ts";
import { type PreparedStartup, preparedStartups } from "./prepared-startup.ts";
import { type PreparedWave, preparedWaves } from "./prepared-wave.ts";

/** A community, or a segment of one, ready to be counted: built once for all measures and all days. */
export interface PreparedCommunity {
  members: readonly PreparedMember[];
  startups: readonly PreparedStartup[];
  startupById: ReadonlyMap<string, PreparedStartup>;
  sites: readonly PreparedSite[];
  waves: readonly PreparedWave[];
  problems: Community["problems"];
  /** The parts of the community in which nothing was read: nothing is known of them, which is not zero. */
  unread: ReadonlySet<keyof Community>;
  /** The day since which contributions are noted; infinite when none is. */
  firstContribution: number;
  /** Contributions of people who are no members: by the id that stands there. */
  strangers: ReadonlyMap<string, readonly DatedContribution[]>;
  /** What members declared of themselves, by member and then by attribute. */
  attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a preparation needs to know. */
export interface PreparationOptions {
  gap: number;
  attributes?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/**
 * A community in whole days, and what cannot be counted in it: a row that makes no sense costs only itself.
 *
 * An empty community gives an empty preparation and a warning.
 */
export function preparedCommunity(
  community: Community,
  { gap, attributes = {} }: PreparationOptions,
): { value: PreparedCommunity; diagnostics: Diagnostic[] } {
  const members = preparedMembers(community, gap);
  const startups = preparedStartups(community);
  const waves = preparedWaves(community);
  const startupById = new Map(startups.value.map((one) => [one.startup.id, one]));
  const isEmpty = members.value.length === 0 && startups.value.length === 0;
  return {
    value: {
      members: members.value,
      startups: startups.value,
      startupById,
      sites: preparedSites(community, startupById),
      waves: waves.value,
      problems: community.problems,
      unread: unreadParts(community),
      firstContribution: members.firstContribution,
      strangers: members.strangers,
      attributes,
    },
    diagnostics: [
      ...(isEmpty ? [emptyCommunity()] : []),
      ...members.diagnostics,
      ...startups.diagnostics,
      ...waves.diagnostics,
    ],
  };
}

function unreadParts(community: Community): Set<keyof Community> {
  const parts = Object.keys(community) as (keyof Community)[];
  return new Set(parts.filter((part) => community[part].length === 0));
}
