import type { Item } from "../definition/item.ts";
import type { Author, NewEvent } from "./event.ts";
import type { RefusalCode } from "./refusals.ts";

/** What an item says of who may tick it. */
export interface Rule {
  who: readonly Author["as"][];
  isAutomatic: boolean;
  isLocked: boolean;
  attestSince: string | undefined;
}

/** The rule of an item; that of an item with a locked parent is locked too. */
export function ruleOf(item: Item, parent: Item | undefined): Rule {
  return {
    who: item.who,
    isAutomatic: item.auto !== undefined,
    isLocked: (item.locked ?? parent?.locked) !== undefined,
    attestSince: item.attestSince,
  };
}

/**
 * Why something may not be said, or undefined when it may: asked when it is said, and again whenever a run is folded.
 *
 * Ticking is for those whom the item names. To attest, to revoke, and to say that something does not apply is for them
 * and for the animation team and administrators; the person concerned never attests, nor overrules who did.
 */
export function objectionTo(
  { verb, by: { as }, at, reason }: Pick<NewEvent, "verb" | "by" | "at" | "reason">,
  rule: Rule,
  isAttested: boolean,
  isNotApplicable: boolean,
): RefusalCode | undefined {
  if ((as === "rule") !== (verb === "auto")) return "not-allowed";
  const isNamed = isAmong(as, rule.who);
  const isInCharge = as === "animation" || as === "admin";
  switch (verb) {
    case "auto":
    case "comment":
      return undefined;
    case "snooze":
      return isNamed || isInCharge || as === "self" ? undefined : "not-allowed";
    case "done":
      if (rule.isAutomatic) return "item-automatic";
      return isNamed || saidInTime(as, at, rule) ? undefined : "not-allowed";
    case "attest":
    case "revoke":
      if (rule.isAutomatic) return "item-automatic";
      return isInCharge || (isNamed && as !== "self") ? undefined : "not-allowed";
    case "undone":
      if (rule.isAutomatic && !isNotApplicable) return "item-automatic";
      if (!isNamed && !isInCharge) return "not-allowed";
      return as === "self" && isAttested ? "item-attested" : undefined;
    case "notApplicable":
      if (!isNamed && !isInCharge) return "not-allowed";
      if (rule.isLocked && !isInCharge) return "item-locked";
      if (as === "self" && isAttested) return "item-attested";
      return reason?.trim() ? undefined : "reason-missing";
    default:
      return verb satisfies never;
  }
}

/** Asked of every event of every run: a loop over one or two names is faster than `includes`. */
function isAmong(as: Author["as"], who: Rule["who"]): boolean {
  for (const named of who) if (named === as) return true;
  return false;
}

/** The person concerned could tick it themselves until somebody else had to. */
function saidInTime(as: Author["as"], at: string, { attestSince }: Rule): boolean {
  return as === "self" && attestSince !== undefined && at < attestSince;
}
