import type { Item } from "../../definition/item.ts";
import type { Verb } from "../../run/event.ts";
import type { ItemState } from "../../run/item-state.ts";
import { objectionTo, ruleOf } from "../../run/rights.ts";
import type { Action } from "./checklist-view.ts";
import type { ViewContext } from "./view-options.ts";

/**
 * What a viewer may do with an item now, in the order in which screens offer it; nothing without a viewer, when the run is
 * closed, or for an item that is not shown. `decide` follows what it offers, when it comes with what the item asks for.
 */
export function allowedActions(item: Item, state: ItemState, context: ViewContext): Action[] {
  const { viewer, isClosed = false, today, itemOf } = context;
  if (viewer === undefined || isClosed || !isVisible(state)) return [];
  const rule = ruleOf(item, itemOf.get(state.parent ?? ""));
  const isAttested = state.how === "attested";
  const isNotApplicable = state.status === "notApplicable";
  const hasParts = hasVisibleParts(item, context);
  const isInCharge = viewer === "animation" || viewer === "admin";
  return ACTIONS.filter((action) => {
    if (action !== "comment" && hasParts) return false;
    if (action === "tick" && state.blockedBy.length > 0 && !isInCharge) return false;
    const { verb, makesSense } = MEANINGS[action];
    const said = { verb, by: { id: "", as: viewer }, at: today, reason: GIVEN };
    return makesSense(state) && !objectionTo(said, rule, isAttested, isNotApplicable);
  });
}

/** Whether an item is ticked by its sub-items, because there are some to see. */
export function hasVisibleParts(item: Item, { stateOf }: ViewContext): boolean {
  return item.items.some(({ id }) => isVisible(stateOf.get(id)));
}

/** Whether people see an item, be it to be confirmed. */
export function isVisible(state: ItemState | undefined): state is ItemState {
  return state?.visibility === "shown" || state?.visibility === "unsure";
}

const ACTIONS = [
  "tick",
  "untick",
  "attest",
  "revoke",
  "notApplicable",
  "snooze",
  "comment",
] as const satisfies readonly Action[];

/** How an action is said, and for which items it changes something. */
const MEANINGS: Readonly<
  Record<Action, { verb: Verb; makesSense: (state: ItemState) => boolean }>
> = {
  tick: { verb: "done", makesSense: ({ status }) => status !== "done" },
  untick: { verb: "undone", makesSense: ({ status }) => status !== "todo" },
  attest: { verb: "attest", makesSense: ({ how }) => how === "declared" },
  revoke: { verb: "revoke", makesSense: ({ how }) => how === "attested" },
  notApplicable: { verb: "notApplicable", makesSense: ({ status }) => status === "todo" },
  snooze: { verb: "snooze", makesSense: ({ status }) => status === "todo" },
  comment: { verb: "comment", makesSense: () => true },
};

/** The reason that whoever says that something does not apply has to give. */
const GIVEN = "…";
