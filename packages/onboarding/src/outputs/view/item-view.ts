import type { Due } from "../../calendar/due.ts";
import { writeDue } from "../../calendar/write-due.ts";
import type { Item } from "../../definition/item.ts";
import type { ItemState } from "../../run/item-state.ts";
import { readInline } from "../inline/read-inline.ts";
import { safeText } from "../inline/safe-text.ts";
import { audienceInWords } from "../words/audience-in-words.ts";
import { inLanguage } from "../words/in-language.ts";
import { PHRASES } from "../words/phrases.ts";
import { allowedActions, hasVisibleParts, isVisible } from "./allowed-actions.ts";
import { byAuthor } from "./by-author.ts";
import type { ItemReference, ItemView } from "./checklist-view.ts";
import { conflictSentence } from "./conflict-sentence.ts";
import { dayView } from "./day-view.ts";
import { layerName, provenanceOf } from "./layer-names.ts";
import { evidenceView, settledView, whoView } from "./status-sentences.ts";
import { titleView } from "./title-view.ts";
import type { ViewContext } from "./view-options.ts";

/** An item as a screen shows it, its visible sub-items among it. */
export function itemView(item: Item, state: ItemState, context: ViewContext): ItemView {
  const { language, checklist } = context;
  const phrases = PHRASES[language];
  const who = whoView(item, context);
  const settled = settledView(item, state, context);
  const blocked = blockedView(state, context);
  const can = allowedActions(item, state, context);
  const isOptional =
    !state.required && state.visibility === "shown" && !hasVisibleParts(item, context);
  return trimmed({
    id: item.id,
    ...titleView(item.title, item.links, context),
    status: state.status,
    isRequired: state.required,
    isOverdue: state.overdue,
    isLocked: item.locked !== undefined,
    hint: item.hint && readInline(inLanguage(item.hint, language).text, context),
    optional: isOptional ? phrases.optional : undefined,
    audience: audienceInWords(item, language),
    due: dueView(item, state, context),
    who,
    settled,
    reason: state.reason === undefined ? undefined : safeText(state.reason),
    evidence: evidenceView(state, context),
    evidenceWanted: item.evidence,
    ...provenanceOf(item, checklist, language),
    toConfirm: confirmSentence(state, context),
    blocked,
    snoozed: snoozedView(state, context),
    comments: state.comments.map(({ by, at, text }) => ({
      by: byAuthor(by, context),
      day: dayView(at, context),
      text: safeText(text),
    })),
    conflict: conflictSentence(state, context),
    removed: item.removed
      ? phrases.removedBy(
          layerName(item.removed.layer, checklist, language),
          item.removed.because === undefined ? undefined : safeText(item.removed.because),
        )
      : undefined,
    can,
    line:
      can.includes("tick") || can.includes("untick")
        ? undefined
        : (settled?.words ?? blocked?.words ?? who.words),
    items: visibleItems(item.items, context),
  });
}

/** Those of some items that are shown, in order. */
export function visibleItems(items: readonly Item[], context: ViewContext): ItemView[] {
  return items.flatMap((item) => {
    const state = context.stateOf.get(item.id);
    return isVisible(state) ? [itemView(item, state, context)] : [];
  });
}

/** The titles of some items, by their ids; ids that the list does not know are left out. */
export function references(ids: readonly string[], context: ViewContext): ItemReference[] {
  return ids.flatMap((id) => {
    const item = context.itemOf.get(id);
    if (item === undefined) return [];
    const due = context.stateOf.get(id)?.due;
    const { text } = titleView(item.title, undefined, context);
    return [{ id, text, ...(due ? { due: dayView(due, { ...context, dayOf: () => due }) } : {}) }];
  });
}

function dueView(item: Item, state: ItemState, context: ViewContext): ItemView["due"] {
  const { language, today, checklist } = context;
  if (state.due === undefined) {
    return (
      item.due && { sentence: writeDue(namedDue(item.due, context), language, checklist.anchor) }
    );
  }
  const { due, overdue, status } = state;
  const phrases = PHRASES[language];
  const day = dayView(due, { ...context, dayOf: () => due });
  if (status !== "todo") return { ...day, sentence: phrases.due(day.words) };
  if (overdue) return { ...day, sentence: phrases.overdue(day.words) };
  if (due === today) return { ...day, sentence: phrases.dueToday };
  return { ...day, sentence: due < today ? phrases.dueNow : phrases.due(day.words) };
}

/** Counted from an item by its title: people do not read ids. */
function namedDue(due: Due, context: ViewContext): Due {
  const [other] = due.item ? references([due.from], context) : [];
  return other ? { ...due, from: PHRASES[context.language].quoted(other.text) } : due;
}

function blockedView({ blockedBy }: ItemState, context: ViewContext): ItemView["blocked"] {
  const by = references(blockedBy, context);
  if (by.length === 0) return undefined;
  const titles = by.map(({ text }) => text).join(", ");
  return { by, words: PHRASES[context.language].waitsFor(titles) };
}

function snoozedView(
  { snoozedUntil, status }: ItemState,
  context: ViewContext,
): ItemView["snoozed"] {
  if (snoozedUntil === undefined || status !== "todo") return undefined;
  if (snoozedUntil <= context.today) return undefined;
  const day = dayView(snoozedUntil, { ...context, dayOf: () => snoozedUntil });
  return { ...day, sentence: PHRASES[context.language].snoozed(day.words) };
}

function confirmSentence(
  { visibility, toConfirm }: ItemState,
  { language }: ViewContext,
): string | undefined {
  if (toConfirm !== undefined) return PHRASES[language].toConfirm[toConfirm];
  return visibility === "unsure" ? PHRASES[language].unsure : undefined;
}

/** Without the fields that say nothing, as JSON writes it. */
function trimmed(view: ItemView): ItemView {
  return Object.fromEntries(
    Object.entries(view).filter(([, value]) => value !== undefined),
  ) as unknown as ItemView;
}
