import type { Id } from "../../id.ts";
import type { Inspection, ReferredKind } from "../inspection.ts";
import { REFERENCES } from "./references.ts";

/** The ids of one kind that members, or startups, refer to; a former id stands for the present one. */
export function namedIds(
  { community, currentId }: Inspection,
  by: "members" | "startups",
  kind: ReferredKind,
): Set<Id> {
  const named = new Set<Id>();
  const visit = (to: ReferredKind, id: Id) => {
    if (to === kind) named.add(currentId(to, id) ?? id);
  };
  if (by === "members") for (const member of community.members) REFERENCES.members(member, visit);
  if (by === "startups") for (const one of community.startups) REFERENCES.startups(one, visit);
  return named;
}
