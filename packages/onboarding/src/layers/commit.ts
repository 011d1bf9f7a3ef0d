import type { ItemFields } from "../definition/layer.ts";
import type { FieldWrite } from "../definition/origin.ts";
import { type DraftItem, type DraftList, enter, qualified } from "./draft-list.ts";
import type { Plan, PlannedChange } from "./plan.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** Does what a layer planned: changes, then removals, then additions. */
export function commit(plan: Plan, list: DraftList, view: Viewpoint): void {
  for (const change of plan.changes) write(change, view.layer.id);
  for (const { item, removal } of plan.removals) item.removed = removal;
  for (const { row, section } of plan.newSections) {
    row.push(section);
    enter(list.sectionsByBareId, section.bareId, section);
  }
  for (const { row, items } of plan.additions) for (const item of items) row.push(item);
  for (const item of plan.newItems) enterItem(list, item, view);
  for (const retired of view.layer.retired) {
    const id = qualified(retired.id, view.layer.id, view.isBase);
    const entry = { ...retired, id };
    list.retired.push(entry);
    enter(list.byRetiredId, retired.id, entry);
    enter(list.byRetiredId, id, entry);
  }
}

function write({ item, fields, places, origin }: PlannedChange, layer: string): void {
  for (const field of Object.keys(fields) as (keyof ItemFields)[]) {
    const from = field === "locked" ? item.locked !== undefined : item.fields[field];
    const place = places[field] ?? origin;
    const entry: FieldWrite = { ...place, field, to: fields[field] };
    if (from !== undefined) entry.from = from;
    item.log.push(entry);
    item.places[field] = place;
    if (field !== "locked") item.fields = { ...item.fields, [field]: fields[field] };
    else if (!fields.locked) item.locked = undefined;
    else item.locked ??= layer;
  }
}

function enterItem(list: DraftList, item: DraftItem, { layer, isBase }: Viewpoint): void {
  list.items.set(item.id, item);
  enter(list.byBareId, item.bareId, item);
  for (const former of item.fields.formerIds ?? []) {
    enter(list.byFormerId, former, item);
    enter(list.byFormerId, qualified(former, layer.id, isBase), item);
  }
}
