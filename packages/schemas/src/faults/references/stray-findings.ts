import { type Finders, type Finding, NOTHING } from "../fault-class.ts";
import type { Inspection } from "../inspection.ts";
import type { Stray } from "./reference-survey.ts";
import { REFERRING_KINDS } from "./references.ts";

/** What is wrong with those references of a community that lead to nothing, at least not directly. */
export function strayFindings(
  { references }: Inspection,
  fault: (stray: Stray) => Omit<Finding, "at"> | undefined,
): Finders {
  const find = (entity: object): readonly Finding[] =>
    references.strays.get(entity)?.flatMap((stray) => {
      const wrong = fault(stray);
      return wrong === undefined ? [] : [{ at: stray.at, ...wrong }];
    }) ?? NOTHING;
  return Object.fromEntries(REFERRING_KINDS.map((kind) => [kind, find]));
}
