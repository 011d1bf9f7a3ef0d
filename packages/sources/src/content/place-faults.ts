import type { Diagnostic } from "@communaute/schemas";
import { type ContentKind, propertyPlace } from "@communaute/schemas/content";
import type { FrontMatter } from "../front-matter/read-front-matter.ts";

/** How to find the values of a community's entities in their files, in the order of its lists. */
export type EntityPlaces = Record<ContentKind, FrontMatter["locate"][]>;

/** Turns the paths into the community that faults have into file, line and column. */
export function placeFaults(faults: readonly Diagnostic[], places: EntityPlaces): Diagnostic[] {
  return faults.map((fault) => {
    const path = fault.at?.path ?? [];
    const kind = path[0] as ContentKind;
    const locate = places[kind]?.[Number(path[1])];
    return locate ? { ...fault, at: locate(propertyPlace(kind, path.slice(2))) } : fault;
  });
}
