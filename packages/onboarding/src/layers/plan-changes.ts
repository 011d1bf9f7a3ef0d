import type { Change, ItemFields } from "../definition/layer.ts";
import { LIST_ANCHOR } from "../definition/list-anchor.ts";
import type { ApplyOptions } from "./apply-layer.ts";
import { changeOfRemoved, itemLocked, notChangeable } from "./change-faults.ts";
import type { DraftItem, DraftList } from "./draft-list.ts";
import { findItem } from "./find-item.ts";
import { type Field, lostByChange } from "./floor.ts";
import { lockOf } from "./lock-of.ts";
import type { Plan } from "./plan.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** Plans what a layer changes: the fields that it gives, unless they weaken a locked item. */
export function planChanges(
  plan: Plan,
  list: DraftList,
  view: Viewpoint,
  { suggestions }: ApplyOptions,
): void {
  for (const change of view.layer.change) {
    const naming = { target: change.target, purpose: "change" as const, origin: change.origin };
    const { item, diagnostic } = findItem(list, view, naming, suggestions);
    if (diagnostic) plan.diagnostics.push(diagnostic);
    if (item === undefined) continue;
    if (item.removed) plan.diagnostics.push(changeOfRemoved(item, change.origin));
    planChange(plan, item, change, list.anchor);
  }
}

function planChange(
  plan: Plan,
  item: DraftItem,
  { fields: written, places, origin }: Change,
  anchor: string,
): void {
  const fields: ItemFields = {};
  const lock = lockOf(item);
  const next = withAnchor({ ...item.fields, ...written }, anchor);
  for (const field of Object.keys(written) as Field[]) {
    const place = places[field] ?? origin;
    if (FIXED.has(field)) {
      plan.diagnostics.push(notChangeable(field, item, place));
      continue;
    }
    const guards = lock !== undefined && (lock.item === item || HIDING.has(field));
    const loss = guards ? lostByChange(field, fieldsOf(item), next) : undefined;
    if (lock !== undefined && loss !== undefined) {
      plan.diagnostics.push(itemLocked(item, lock, loss, place));
      continue;
    }
    Object.assign(fields, { [field]: next[field] });
  }
  plan.changes.push({ item, fields, places, origin });
}

function fieldsOf(item: DraftItem): ItemFields {
  return { ...item.fields, locked: item.locked !== undefined };
}

/** The same fields, with the anchor of the list where a layer wrote `J`. */
export function withAnchor(fields: ItemFields, anchor: string): ItemFields {
  const { due } = fields;
  if (due === undefined || due.item || due.from !== LIST_ANCHOR) return fields;
  return { ...fields, due: { ...due, from: anchor } };
}

/** What ticks mean: only the layer that adds an item can say. */
const FIXED: ReadonlySet<Field> = new Set(["formerIds", "carry", "split", "revision", "redo"]);

/** What would hide an item, and its parts with it. */
const HIDING: ReadonlySet<Field> = new Set(["for", "except"]);
