import type { ItemFields } from "../definition/layer.ts";
import type { Origin } from "../definition/origin.ts";
import type { ApplyOptions } from "./apply-layer.ts";
import type { DraftList } from "./draft-list.ts";
import { findItem } from "./find-item.ts";
import type { Plan } from "./plan.ts";
import { withAnchor } from "./plan-changes.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** Replaces, in what a layer is going to write, the names of other items by their ids. */
export function pointedAt(
  plan: Plan,
  list: DraftList,
  view: Viewpoint,
  { suggestions }: ApplyOptions,
): void {
  for (const change of plan.changes) {
    change.fields = resolved(change.fields, change.places, change.origin);
  }
  for (const item of plan.newItems) {
    item.fields = withAnchor(resolved(item.fields, item.places, item.origin), list.anchor);
  }

  function resolved(
    fields: ItemFields,
    places: Partial<Record<keyof ItemFields, Origin>>,
    origin: Origin,
  ): ItemFields {
    const { after, due } = fields;
    const result = { ...fields };
    if (after) {
      const place = places.after ?? origin;
      const ids = after.map((target) => idOf(target, "after", place));
      result.after = [...new Set(ids.filter((id) => id !== undefined))];
    }
    if (due?.item) {
      const from = idOf(due.from, "due", places.due ?? origin);
      result.due = from === undefined ? undefined : { ...due, from };
    }
    return result;
  }

  function idOf(target: string, purpose: "after" | "due", origin: Origin): string | undefined {
    const { item, diagnostic } = findItem(list, view, { target, purpose, origin }, suggestions);
    if (diagnostic) plan.diagnostics.push(diagnostic);
    return item?.id;
  }
}
