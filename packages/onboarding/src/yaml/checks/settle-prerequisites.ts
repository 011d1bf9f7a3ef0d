import { nearest } from "@communaute/schemas";
import type { FoundItem } from "../layers/items-of.ts";
import { fixOf } from "../sheet/fix-of.ts";
import { type Spot, spotIn } from "../sheet/sheet.ts";
import { tell } from "../sheet/tell.ts";
import { afterSpots } from "./after-spots.ts";

/** Tells each item that another waits for and that a base knows under no name, past or present; nobody waits for it then. */
export function settlePrerequisites(found: readonly FoundItem[], retired: readonly string[]): void {
  const present = new Map<string, string>();
  for (const { item } of found) {
    for (const former of item.fields.formerIds ?? []) present.set(former, item.id);
  }
  for (const { item } of found) present.set(item.id, item.id);
  const meant = nearest(present.keys());
  const known = new Set([...present.keys(), ...retired]);

  for (const { item, spot } of found) {
    const { fields } = item;
    for (const [id, at] of afterSpots(spot)) {
      if (!known.has(id)) tellUnknown(at, "after", id);
    }
    if (fields.after) fields.after = fields.after.filter((id) => known.has(id));
    if (!fields.due?.item || known.has(fields.due.from)) continue;
    tellUnknown(spotIn(spot, "due"), "due", fields.due.from);
    delete fields.due;
  }

  function tellUnknown(at: Spot, field: string, id: string): void {
    const suggestion = present.get(meant(id) ?? "");
    const fix = field === "after" && suggestion ? fixOf(at, suggestion) : undefined;
    tell(at, "target-unknown", { field, word: id, suggestion, fix });
  }
}
