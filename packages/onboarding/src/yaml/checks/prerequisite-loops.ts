import type { FoundItem } from "../layers/items-of.ts";
import { tell } from "../sheet/tell.ts";
import { afterSpots } from "./after-spots.ts";

/** Tells items that wait for one another, once a loop, where the item closes it that comes last on the way. */
export function tellPrerequisiteLoops(found: readonly FoundItem[]): void {
  const byName = itemsByName(found);
  const settled = new Set<FoundItem>();
  const way: FoundItem[] = [];
  for (const start of found) visit(start);

  function visit(from: FoundItem): void {
    if (settled.has(from)) return;
    way.push(from);
    for (const [name, at] of afterSpots(from.spot)) {
      const next = byName.get(name);
      if (next === undefined) continue;
      const start = way.indexOf(next);
      if (start === -1) visit(next);
      else tell(at, "prerequisite-loop", { chain: idsOf([...way.slice(start), next]) });
    }
    way.pop();
    settled.add(from);
  }
}

/** Present names win over former ones. */
function itemsByName(found: readonly FoundItem[]): Map<string, FoundItem> {
  const former = found.flatMap((one) =>
    (one.item.fields.formerIds ?? []).map((id) => [id, one] as const),
  );
  return new Map([...former, ...found.map((one) => [one.item.id, one] as const)]);
}

function idsOf(found: readonly FoundItem[]): string[] {
  return found.map(({ item }) => item.id);
}
