import type { Community } from "../../entities/community.ts";
import type { Finders, Finding, Kind } from "../fault-class.ts";
import { REFERENCES, type Reference } from "./references.ts";

/** Looks at every reference of a community; `finding` tells what is wrong with one, if anything. */
export function referenceFindings(finding: (reference: Reference) => Finding | undefined): Finders {
  const finders: Finders = {};
  for (const kind of Object.keys(REFERENCES) as Kind[]) add(finders, kind, finding);
  return finders;
}

function add<K extends Kind>(
  finders: Finders,
  kind: K,
  finding: (reference: Reference) => Finding | undefined,
) {
  const references = REFERENCES[kind];
  if (references === undefined) return;
  const find: Finders[K] = (entity: Community[K][number]) =>
    references(entity).flatMap((reference) => finding(reference) ?? []);
  finders[kind] = find;
}
