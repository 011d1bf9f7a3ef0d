import type { CalendarDate } from "../calendar-date.ts";
import type { Community } from "../entities/community.ts";
import type { Phase } from "../entities/phase.ts";
import type { Startup } from "../entities/startup.ts";
import type { Id } from "../id.ts";
import { nearest } from "../nearest.ts";
import { type Listed, phasesInOrder } from "./in-order.ts";
import { type ReferenceSurvey, referenceSurvey } from "./references/reference-survey.ts";
import { byKind, type ReferredKind } from "./referred-kinds.ts";

/** Ids of entities that exist although the community does not hold them: their files could not be read. */
export type KnownIds = { readonly [K in ReferredKind]?: Iterable<Id> | undefined };

/** What is needed to look for faults in a community. */
export interface Inspection {
  community: Community;
  /** The day that "now" means; without it, nothing that depends on the day is looked for. */
  asOf: CalendarDate | undefined;
  /** The id that an entity has now, when `id` is one that it had before and nobody else has taken since. */
  currentId(kind: ReferredKind, id: Id): Id | undefined;
  /** The existing id that was probably meant; `undefined` when none is near, or after too many questions. */
  nearestId(kind: ReferredKind, id: Id): Id | undefined;
  /** What all references of the community tell. */
  references: ReferenceSurvey;
  /** The phases of a startup in the order in which they start, sorted once for all who ask. */
  phasesInOrder(startup: Startup): readonly Listed<Phase>[];
}

/** Gets a community ready to be looked at: its ids, former ones included, are gathered once. */
export function inspection(
  community: Community,
  asOf: CalendarDate | undefined,
  known: KnownIds,
): Inspection {
  const ids = byKind((kind) => {
    const existing = new Set<Id>();
    for (const { id } of community[kind]) existing.add(id);
    for (const id of known[kind] ?? []) existing.add(id);
    return existing;
  });
  const former: { [K in ReferredKind]?: Map<Id, Id> } = {
    startups: formerIds(community.startups),
    incubators: formerIds(community.incubators),
  };
  const exists = (kind: ReferredKind, id: Id) => ids[kind].has(id);
  const currentId = (kind: ReferredKind, id: Id) => {
    const current = former[kind]?.get(id);
    return current === undefined || exists(kind, id) ? undefined : current;
  };
  return {
    community,
    asOf,
    currentId,
    nearestId: nearestAmong(ids),
    references: referenceSurvey(community, exists, currentId),
    phasesInOrder: remembered(({ phases }) => phasesInOrder(phases)),
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

function formerIds(entities: readonly { id: Id; formerIds: readonly Id[] }[]): Map<Id, Id> {
  const present = new Map<Id, Id>();
  for (const { id, formerIds } of entities) for (const former of formerIds) present.set(former, id);
  return present;
}

function remembered<Key extends object, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key) ?? answer(key);
    answers.set(key, known);
    return known;
  };
}
