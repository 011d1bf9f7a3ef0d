import type { Community } from "../../entities/community.ts";
import type { Id } from "../../id.ts";
import type { Finders, Finding } from "../fault-class.ts";
import type { ReferredKind } from "../inspection.ts";
import { REFERENCES, type References, type ReferringKind } from "./references.ts";

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
  const find: Finders[K] = (entity: Community[K][number]) => {
    const found: Finding[] = [];
    references(entity, (to, id, property, index) => {
      const wrong = fault(to, id);
      if (wrong === undefined) return;
      found.push({ at: index === undefined ? property : [...property, index], ...wrong });
    });
    return found;
  };
  finders[kind] = find;
}
