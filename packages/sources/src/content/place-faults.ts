import type { Diagnostic } from "@communaute/schemas";
import { type ContentKind, propertyPlace } from "@communaute/schemas/content";
import { type FrontMatter, readFrontMatter } from "../front-matter/read-front-matter.ts";

/** The text that an entity was read from. */
export interface EntitySource {
  file: string;
  text: string;
}

/** The texts of a community's entities, in the order of its lists. */
export type CommunitySources = Record<ContentKind, EntitySource[]>;

/** Turns the paths into the community that faults have into file, line and column; each file is looked at once. */
export function placeFaults(
  faults: readonly Diagnostic[],
  sources: CommunitySources,
): Diagnostic[] {
  const looked = new Map<EntitySource, FrontMatter>();
  return faults.map((fault) => {
    const [kind, index, ...property] = fault.at?.path ?? [];
    const source = sources[kind as ContentKind]?.[Number(index)];
    if (!source) return fault;
    const frontMatter = looked.get(source) ?? readFrontMatter(source.text, source.file).value;
    looked.set(source, frontMatter);
    return { ...fault, at: frontMatter.locate(propertyPlace(kind as ContentKind, property)) };
  });
}
