import type { Checklist, Section } from "../../definition/checklist.ts";
import type { Item } from "../../definition/item.ts";
import type { RunState } from "../../run/fold-run.ts";
import type { ItemState, Progress } from "../../run/item-state.ts";
import { audienceInWords } from "../words/audience-in-words.ts";
import type { Language } from "../words/in-language.ts";
import { PHRASES } from "../words/phrases.ts";
import { hasVisibleParts } from "./allowed-actions.ts";
import type { ChecklistView, ItemView, SectionView } from "./checklist-view.ts";
import { itemView, references, visibleItems } from "./item-view.ts";
import { titleView } from "./title-view.ts";
import { type ViewContext, type ViewOptions, viewContext } from "./view-options.ts";

/**
 * All that any screen needs to show a run: what to do, by when, who says so and why, in one language.
 *
 * Items of which the state says nothing are not shown. Of an empty list it has no section, and no per cents.
 */
export function viewOf(checklist: Checklist, state: RunState, options: ViewOptions): ChecklistView {
  const context = viewContext(checklist, state, options);
  return {
    id: checklist.id,
    language: context.language,
    today: context.today,
    title: titleView(checklist.title, undefined, context),
    progress: { ...state.progress, words: progressInWords(state.progress, context.language) },
    sections: checklist.sections.flatMap((section) => sectionView(section, context)),
    removed: checklist.sections.flatMap(({ items }) => removedItems(items, context)),
    next: references(state.next, context),
    overdue: references(state.overdue, context),
    blocked: references(state.blocked, context),
  };
}

/** « 12 étapes sur 31 terminées ». */
function progressInWords({ done, total }: Progress, language: Language): string {
  const { progress, nothingRequired } = PHRASES[language];
  return total === 0 ? nothingRequired : progress(done, total);
}

function sectionView(section: Section, context: ViewContext): SectionView[] {
  const items = visibleItems(section.items, context);
  if (items.length === 0) return [];
  const counted = countedStates(section, context);
  const done = counted.filter(({ status }) => status === "done").length;
  const total = counted.length;
  const audience = audienceInWords(section, context.language);
  return [
    {
      id: section.id,
      title: titleView(section.title, undefined, context),
      done,
      total,
      words: total === 0 ? "" : PHRASES[context.language].count(done, total),
      ...(audience === undefined ? {} : { audience }),
      items,
    },
  ];
}

/** What progress counts of a section: sub-items instead of what they are part of. */
function countedStates({ items }: Section, context: ViewContext): ItemState[] {
  return items
    .flatMap((item) => (hasVisibleParts(item, context) ? item.items : [item]))
    .flatMap(({ id }) => context.stateOf.get(id) ?? [])
    .filter(({ required, status }) => required && status !== "notApplicable");
}

function removedItems(items: readonly Item[], context: ViewContext): ItemView[] {
  return items.flatMap((item) => {
    const state = context.stateOf.get(item.id);
    if (item.removed === undefined || state === undefined) {
      return removedItems(item.items, context);
    }
    return [itemView(item, state, context)];
  });
}
