import type { FoundItem } from "../layers/items-of.ts";
import type { Spot } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { afterSpots } from "./after-spots.ts";

/** Tells items that wait for one another, once a loop, where the loop closes; there, nobody waits any more. */
export function settleLoops(found: readonly FoundItem[]): void {
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
      else close(from, name, at, [...way.slice(start), next]);
    }
    way.pop();
    settled.add(from);
  }

  function close({ item: { fields } }: FoundItem, name: string, at: Spot, loop: FoundItem[]): void {
    tell(at, "prerequisite-loop", { chain: loop.map(({ item }) => item.id) });
    fields.after = fields.after?.filter((id) => id !== name) ?? [];
  }
}

/** Present names win over former ones. */
function itemsByName(found: readonly FoundItem[]): Map<string, FoundItem> {
  const former = found.flatMap((one) =>
    (one.item.fields.formerIds ?? []).map((id) => [id, one] as const),
  );
  return new Map([...former, ...found.map((one) => [one.item.id, one] as const)]);
}
