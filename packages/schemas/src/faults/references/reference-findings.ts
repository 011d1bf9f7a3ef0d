import type { Community } from "../../entities/community.ts";
import type { Id } from "../../id.ts";
import type { Finders, Finding } from "../fault-class.ts";
import type { ReferredKind } from "../inspection.ts";
import {
  placeOf,
  REFERENCES,
  type References,
  type ReferringKind,
  type Visit,
} from "./references.ts";

/** What is wrong with a reference to `id`, if anything. */
type FaultOfReference = (to: ReferredKind, id: Id) => Omit<Finding, "at"> | undefined;

/** Looks at every reference of a community. */
export function referenceFindings(fault: FaultOfReference): Finders {
  const finders: Finders = {};
  for (const kind of Object.keys(REFERENCES) as ReferringKind[]) {
    add(finders, kind, fault);
  }
  return finders;
}

function add<K extends ReferringKind>(finders: Finders, kind: K, fault: FaultOfReference): void {
  const references: References[K] = REFERENCES[kind];
  // One visit for all entities of the kind, rather than one made for each.
  let found: Finding[] = [];
  const visit: Visit = (to, id, property, step, mission) => {
    const wrong = fault(to, id);
    if (wrong !== undefined) found.push({ at: placeOf(property, step, mission), ...wrong });
  };
  const find: Finders[K] = (entity: Community[K][number]) => {
    found = [];
    references(entity, visit);
    return found;
  };
  finders[kind] = find;
}
