import type { Community } from "../../entities/community.ts";
import type { Id } from "../../id.ts";
import { byKind, type ReferredKind } from "../referred-kinds.ts";
import {
  placeOf,
  REFERENCES,
  REFERRING_KINDS,
  type References,
  type ReferringKind,
  type Visit,
} from "./references.ts";

/** A reference to an id that nothing has at present. */
export interface Stray {
  to: ReferredKind;
  id: Id;
  /** The id that is meant when `id` is a former one. */
  current: Id | undefined;
  /** Leads to the reference from the entity that makes it. */
  at: (string | number)[];
}

/** What all references of a community tell. */
export interface ReferenceSurvey {
  /** The strays of the entities that have some. */
  strays: ReadonlyMap<object, readonly Stray[]>;
  /** The existing ids that the entities of one kind refer to, be it by a former one. */
  named: Readonly<Record<ReferringKind, NamedIds>>;
}

type NamedIds = Record<ReferredKind, Set<Id>>;

/** Looks at each reference of a community once: hardly any is a stray, but all must be looked up. */
export function referenceSurvey(
  community: Community,
  exists: (to: ReferredKind, id: Id) => boolean,
  currentId: (to: ReferredKind, id: Id) => Id | undefined,
): ReferenceSurvey {
  const strays = new Map<object, Stray[]>();
  const namedBy = <K extends ReferringKind>(kind: K): NamedIds => {
    const entities: readonly Community[K][number][] = community[kind];
    const references: References[K] = REFERENCES[kind];
    const named = byKind(() => new Set<Id>());
    let found: Stray[] = [];
    const visit: Visit = (to, id, property, step, mission) => {
      const current = exists(to, id) ? id : currentId(to, id);
      if (current !== undefined) named[to].add(current);
      if (current !== id) found.push({ to, id, current, at: placeOf(property, step, mission) });
    };
    for (const entity of entities) {
      references(entity, visit);
      if (found.length === 0) continue;
      strays.set(entity, found);
      found = [];
    }
    return named;
  };
  const named: Partial<Record<ReferringKind, NamedIds>> = {};
  for (const kind of REFERRING_KINDS) named[kind] = namedBy(kind);
  return { strays, named: named as Record<ReferringKind, NamedIds> };
}
