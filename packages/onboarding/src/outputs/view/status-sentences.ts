import type { Item } from "../../definition/item.ts";
import type { ItemState } from "../../run/item-state.ts";
import { isSafeAddress } from "../inline/safe-address.ts";
import { safeText } from "../inline/safe-text.ts";
import { PHRASES } from "../words/phrases.ts";
import { hasVisibleParts } from "./allowed-actions.ts";
import { byAuthor, byRoles } from "./by-author.ts";
import type { ItemView, LinkView } from "./checklist-view.ts";
import { dayView } from "./day-view.ts";
import type { ViewContext } from "./view-options.ts";

/** Who settled an item, when and how; missing while it is to do. */
export function settledView(
  item: Item,
  { status, how, by, at }: ItemState,
  context: ViewContext,
): ItemView["settled"] {
  if (status === "todo" || by === undefined || at === undefined) return undefined;
  const phrases = PHRASES[context.language];
  const day = dayView(at, context);
  const who = byAuthor(by, context);
  const sentence = () => {
    if (status === "notApplicable") return phrases.notApplicable(who, day.words);
    if (how === "automatic" || by.as === "rule") return phrases.tickedByData(day.words);
    const isOwn = by.as === "self" || !item.who.includes("self");
    return how === "attested" && !isOwn
      ? phrases.attested(who, day.words)
      : phrases.ticked(who, day.words);
  };
  return { words: sentence(), day, ...(how ? { how } : {}) };
}

/** Who may tick an item, and how. */
export function whoView(item: Item, context: ViewContext): ItemView["who"] {
  const { toTick, automatic, bySubItems } = PHRASES[context.language];
  if (hasVisibleParts(item, context)) return { roles: [], words: bySubItems };
  if (item.auto !== undefined || item.who.length === 0) return { roles: [], words: automatic };
  return { roles: [...item.who], words: toTick(byRoles(item.who, context)) };
}

/** What was shown for an item. */
export function evidenceView({ evidence }: ItemState, context: ViewContext): LinkView | undefined {
  if (evidence === undefined) return undefined;
  const text = safeText(evidence.value);
  const isLink = evidence.kind === "url" && isSafeAddress(evidence.value, context);
  return isLink ? { text, href: evidence.value } : { text };
}
