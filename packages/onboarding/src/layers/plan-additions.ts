import type { Diagnostic } from "@communaute/schemas";
import type { Addition, ItemDraft } from "../definition/layer.ts";
import { anchorLater, anchorLost, partsTooDeep, sectionsInOverlay } from "./addition-faults.ts";
import type { ApplyOptions } from "./apply-layer.ts";
import type { DraftItem, DraftList, DraftSection } from "./draft-list.ts";
import { findItem } from "./find-item.ts";
import { findSection } from "./find-section.ts";
import { newItem, newSection } from "./new-draft.ts";
import type { Plan } from "./plan.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** Where items go: the row that they join, in a section, or among the parts of an item. */
interface Slot {
  row: DraftItem[];
  section: DraftSection;
  parent: DraftItem | undefined;
}

/**
 * Plans what a layer adds, in the order of its file.
 *
 * What several blocks put at one place stays in the order in which they came, so that a later layer never parts
 * what an earlier one put together.
 */
export function planAdditions(
  plan: Plan,
  list: DraftList,
  view: Viewpoint,
  options: ApplyOptions,
): void {
  const { layer } = view;
  const [firstDraft] = layer.sections;
  if (firstDraft && layer.extends.length > 0)
    plan.diagnostics.push(sectionsInOverlay(firstDraft.origin));
  for (const draft of layer.sections) {
    const section = newSection(draft, list.sections, view, plan);
    addItems(draft.items, { row: section.items, section, parent: undefined }, plan, view);
  }
  const later = idsOf(layer.add);
  for (const addition of layer.add) {
    const slot = slotOf(addition, plan, list, view, options, later);
    if (slot) addItems(addition.items, slot, plan, view);
  }
}

function addItems(drafts: readonly ItemDraft[], slot: Slot, plan: Plan, view: Viewpoint): void {
  const items: DraftItem[] = [];
  for (const draft of drafts) {
    const item = newItem(draft, slot, view, plan);
    if (item === undefined) continue;
    items.push(item);
    if (draft.items.length === 0) continue;
    if (slot.parent) plan.diagnostics.push(partsTooDeep(draft.origin));
    else
      addItems(draft.items, { row: item.parts, section: slot.section, parent: item }, plan, view);
  }
  plan.additions.push({ row: slot.row, items });
}

function slotOf(
  { place }: Addition,
  plan: Plan,
  list: DraftList,
  view: Viewpoint,
  options: ApplyOptions,
  ownIds: ReadonlySet<string>,
): Slot | undefined {
  if (place.kind === "new-section") return slotOfNewSection(place, plan, list, view, options);
  if (place.kind === "unclear") return lostSlot(undefined, undefined, plan, list, view, options);
  if (place.kind === "section") {
    const { section, diagnostic } = findSection(list, view, place, options.suggestions);
    if (section) {
      return {
        row: place.at === "start" ? section.start : section.items,
        section,
        parent: undefined,
      };
    }
    return lostSlot(diagnostic, undefined, plan, list, view, options);
  }
  const naming = { target: place.target, purpose: place.kind, origin: place.origin };
  const { item, diagnostic, hint } = findItem(list, view, naming, options.suggestions);
  if (item === undefined) {
    const isLater = ownIds.has(place.target);
    const cause = isLater ? anchorLater(place.target, place.origin) : diagnostic;
    return lostSlot(cause, hint?.section, plan, list, view, options);
  }
  if (diagnostic) plan.diagnostics.push(diagnostic);
  return { row: item[place.kind], section: item.section, parent: item.parent };
}

function slotOfNewSection(
  place: Extract<Addition["place"], { kind: "new-section" }>,
  plan: Plan,
  list: DraftList,
  view: Viewpoint,
  { suggestions, isLenient }: ApplyOptions,
): Slot {
  let row = list.sections;
  if (place.after !== undefined) {
    const named = { target: place.after, origin: place.origin };
    const { section, diagnostic } = findSection(list, view, named, suggestions);
    if (diagnostic) plan.diagnostics.push(isLenient ? anchorLost(diagnostic) : diagnostic);
    if (section) row = section.after;
  }
  const section = newSection(place.section, row, view, plan);
  addItems(place.section.items, { row: section.items, section, parent: undefined }, plan, view);
  return { row: section.items, section, parent: undefined };
}

/**
 * The end of the section that is the likeliest, for nothing that a layer adds may be lost.
 *
 * Strictly it is of no use as a place, yet what comes next to the items, or waits for them, finds them: one cause, one
 * message.
 */
function lostSlot(
  cause: Diagnostic | undefined,
  likely: DraftSection | undefined,
  plan: Plan,
  list: DraftList,
  view: Viewpoint,
  { isLenient }: ApplyOptions,
): Slot | undefined {
  const section = likely ?? list.sections.findLast(({ layer }) => view.steps.has(layer));
  if (cause) plan.diagnostics.push(isLenient && section ? anchorLost(cause, section) : cause);
  return section && { row: section.items, section, parent: undefined };
}

function idsOf(additions: readonly Addition[]): Set<string> {
  const ids = new Set<string>();
  const collect = (drafts: readonly ItemDraft[]) => {
    for (const { id, items } of drafts) {
      ids.add(id);
      collect(items);
    }
  };
  for (const { items, place } of additions) {
    collect(items);
    if (place.kind === "new-section") collect(place.section.items);
  }
  return ids;
}
