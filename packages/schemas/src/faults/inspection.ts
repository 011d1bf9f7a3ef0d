import type { CalendarDate } from "../calendar-date.ts";
import type { Community } from "../entities/community.ts";
import type { Id } from "../id.ts";
import { nearest } from "../nearest.ts";

/** The kinds that other entities refer to. */
export const REFERRED_KINDS = [
  "members",
  "startups",
  "incubators",
  "organisations",
  "teams",
  "surveys",
  "waves",
] as const;

/** A kind that other entities refer to. */
export type ReferredKind = (typeof REFERRED_KINDS)[number];

/** Ids of entities that exist although the community does not hold them: their files could not be read. */
export type KnownIds = { readonly [K in ReferredKind]?: Iterable<Id> | undefined };

/** What is needed to look for faults in a community. */
export interface Inspection {
  community: Community;
  /** The day that "now" means; without it, nothing that depends on the day is looked for. */
  asOf: CalendarDate | undefined;
  exists(kind: ReferredKind, id: Id): boolean;
  /** The id that an entity has now, when `id` is one that it had before and nobody else has taken since. */
  currentId(kind: ReferredKind, id: Id): Id | undefined;
  /** The existing id that was probably meant; `undefined` when none is near, or after too many questions. */
  nearestId(kind: ReferredKind, id: Id): Id | undefined;
}

/** Gets a community ready to be looked at: its ids, former ones included, are gathered once. */
export function inspection(
  community: Community,
  asOf: CalendarDate | undefined,
  known: KnownIds,
): Inspection {
  const ids = byKind(
    (kind) => new Set([...community[kind].map(({ id }) => id), ...(known[kind] ?? [])]),
  );
  const former: { [K in ReferredKind]?: Map<Id, Id> } = {
    startups: formerIds(community.startups),
    incubators: formerIds(community.incubators),
  };
  return {
    community,
    asOf,
    exists: (kind, id) => ids[kind].has(id),
    currentId: (kind, id) => {
      const current = former[kind]?.get(id);
      return current === undefined || ids[kind].has(id) ? undefined : current;
    },
    nearestId: nearestAmong(ids),
  };
}

/** Beyond, a source is so far off that suggestions would only cost time. */
const MOST_SUGGESTIONS = 300;

function nearestAmong(ids: Record<ReferredKind, Set<Id>>): Inspection["nearestId"] {
  const finders = new Map<ReferredKind, (written: string) => Id | undefined>();
  const answers = byKind(() => new Map<Id, Id | undefined>());
  let asked = 0;
  return (kind, id) => {
    const known = answers[kind];
    if (known.has(id)) return known.get(id);
    if (asked === MOST_SUGGESTIONS) return undefined;
    asked += 1;
    const find = finders.get(kind) ?? nearest(ids[kind]);
    finders.set(kind, find);
    const answer = find(id);
    known.set(id, answer);
    return answer;
  };
}

function byKind<Value>(value: (kind: ReferredKind) => Value): Record<ReferredKind, Value> {
  const entries = REFERRED_KINDS.map((kind) => [kind, value(kind)] as const);
  return Object.fromEntries(entries) as Record<ReferredKind, Value>;
}

function formerIds(entities: readonly { id: Id; formerIds: readonly Id[] }[]): Map<Id, Id> {
  return new Map(entities.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id])));
}
