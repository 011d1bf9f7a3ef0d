import type { Checklist } from "../../src/definition/checklist.ts";
import type { Condition } from "../../src/definition/condition.ts";
import type { Member } from "./material.ts";

/**
 * The share that is done as a portal without an engine computes it: of the items that a person of this domain sees,
 * those whose id is among the ids of their ticks. No rights, no dates, no prerequisites, no history.
 */
export function plainProgress(
  ids: readonly string[],
  checklist: Checklist,
  domain?: string,
): number {
  const items = checklist.sections.flatMap((section) =>
    section.items.filter((item) => isVisible(domain, item.for)),
  );
  const done = items.filter((item) => ids.includes(item.id)).length;
  return items.length === 0 ? 0 : (100 * done) / items.length;
}

/** What a table of ticks would hold for a member: the items that they ticked, and did not untick. */
export function tickedIds({ events }: Member): string[] {
  const ids = new Set<string>();
  for (const { item, verb } of events) {
    const id = item.replace("ancienne-etape", "etape-de-mon-arrivee");
    if (verb === "done") ids.add(id);
    if (verb === "undone") ids.delete(id);
  }
  return [...ids];
}

function isVisible(domain: string | undefined, condition: Condition | undefined): boolean {
  return !domain || !condition?.domain || condition.domain.includes(domain);
}
