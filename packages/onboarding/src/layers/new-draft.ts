import type { ItemDraft, SectionDraft } from "../definition/layer.ts";
import { duplicateItem, duplicateSection } from "./addition-faults.ts";
import { type DraftItem, type DraftSection, qualified } from "./draft-list.ts";
import type { Plan } from "./plan.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** An item as its layer wrote it, not yet in its place and without its parts; none when its id is taken. */
export function newItem(
  { id, fields, places, origin }: ItemDraft,
  home: { section: DraftSection; parent: DraftItem | undefined },
  view: Viewpoint,
  plan: Plan,
): DraftItem | undefined {
  const { layer, isBase, ownItems } = view;
  const twin = ownItems.get(id);
  if (twin) {
    plan.diagnostics.push(duplicateItem(id, origin, twin.origin));
    return undefined;
  }
  const { locked, ...others } = fields;
  const item: DraftItem = {
    id: qualified(id, layer.id, isBase),
    bareId: id,
    layer: layer.id,
    section: home.section,
    parent: home.parent,
    before: [],
    after: [],
    parts: [],
    fields: others,
    places: { ...places },
    locked: locked ? layer.id : undefined,
    removed: undefined,
    origin,
    log: [],
  };
  ownItems.set(id, item);
  plan.newItems.push(item);
  return item;
}

/** Plans a section as its layer wrote it, without its items; when its id is taken, they join the other one. */
export function newSection(
  draft: SectionDraft,
  row: DraftSection[],
  view: Viewpoint,
  plan: Plan,
): DraftSection {
  const { layer, isBase, ownSections } = view;
  const twin = ownSections.get(draft.id);
  if (twin) {
    plan.diagnostics.push(duplicateSection(draft.id, draft.origin, twin.draft.origin));
    return twin;
  }
  const section: DraftSection = {
    id: qualified(draft.id, layer.id, isBase),
    bareId: draft.id,
    layer: layer.id,
    draft,
    before: [],
    after: [],
    start: [],
    items: [],
  };
  ownSections.set(draft.id, section);
  plan.newSections.push({ row, section });
  return section;
}
