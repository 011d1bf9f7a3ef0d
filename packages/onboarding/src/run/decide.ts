import type { Command, DecideContext, Decision } from "./command.ts";
import { type CompiledChecklist, insideOf } from "./compiled-list.ts";
import type { NewEvent } from "./event.ts";
import type { ItemState } from "./item-state.ts";
import { type RefusalCode, refusalOf } from "./refusals.ts";
import { objectionTo, type Rule } from "./rights.ts";
import { unusable } from "./unusable.ts";

/**
 * What to append to the log for a command, or why it is refused.
 *
 * All rights are checked here, by the rules of the list as it is now. The command may call an item by a former id that
 * was its alone.
 */
export function decide(command: Command, context: DecideContext): Decision {
  const { state, run, now, today } = context;
  const compiled = insideOf(context.compiled);
  const place = compiled.registerOf[command.item] ?? -1;
  const item = state.items[place];
  const rule = compiled.rules[place];
  const code =
    (run.closedAt === undefined ? undefined : "run-closed") ??
    unusable(command, today) ??
    (item && rule ? objection(command, context, item, rule) : "unknown-item");
  if (code) return { refusal: refusalOf(code) };
  if (!item || repeats(command, item)) return { events: [] };
  return { events: [eventOf(command, item.id, run, now, compiled)] };
}

function objection(
  command: Command,
  { compiled, state, now }: DecideContext,
  item: ItemState,
  rule: Rule,
): RefusalCode | undefined {
  const { verb, by, evidence } = command;
  if (item.visibility === "removed") return "item-removed";
  if (item.visibility === "hidden") return "item-hidden";
  if (TICKS.has(verb) && isWhole(item, state.items)) return "item-has-parts";
  const isAttested = item.how === "attested";
  const isNotApplicable = item.status === "notApplicable";
  const denied = objectionTo({ ...command, at: now }, rule, isAttested, isNotApplicable);
  if (denied) return denied;
  if (verb === "revoke" && !isAttested) return "item-not-attested";
  const isInCharge = by.as === "animation" || by.as === "admin";
  if (verb === "done" && !isInCharge && item.blockedBy.length > 0) return "item-blocked";
  const { entries, registerOf } = insideOf(compiled);
  const asked = entries[registerOf[item.id] ?? -1]?.item.evidence;
  const isShown = (evidence ?? item.evidence) !== undefined;
  if ((verb === "done" || verb === "attest") && asked === "required" && !isShown) {
    return "evidence-missing";
  }
  return undefined;
}

const TICKS: ReadonlySet<string> = new Set(["done", "undone", "notApplicable", "attest", "revoke"]);

function isWhole({ id }: ItemState, items: readonly ItemState[]): boolean {
  return items.some(
    ({ parent, visibility }) =>
      parent === id && (visibility === "shown" || visibility === "unsure"),
  );
}

/** Whether it says what stands already, so that the first who said it, and when, stay. */
function repeats({ verb, by }: Command, { status, how, at, toConfirm }: ItemState): boolean {
  switch (verb) {
    case "done":
    case "attest":
      if (toConfirm === "older-revision") return false;
      return how === "attested" || (status === "done" && by.as === "self");
    case "auto":
      return status === "done" && at !== undefined;
    case "snooze":
      return status !== "todo";
    case "undone":
      return status === "todo";
    case "notApplicable":
      return status === "notApplicable";
    default:
      return false;
  }
}

function eventOf(
  { id, verb, by, base, claimedAt, evidence, reason, until }: Command,
  item: string,
  run: DecideContext["run"],
  now: string,
  { fingerprint }: CompiledChecklist,
): NewEvent {
  const claimed = claimedAt === undefined ? undefined : clamped(claimedAt, run.openedAt, now);
  const event = { id, run: run.id, item, verb, by, at: now, defs: fingerprint };
  const said = { base, claimedAt: claimed, evidence, reason: reason?.trim(), until };
  const present = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...event, ...Object.fromEntries(present) };
}

/** Not before the run opened nor after now; what is no instant is not kept. */
function clamped(claimed: string, opened: string, now: string): string | undefined {
  const instant = Date.parse(claimed);
  if (Number.isNaN(instant)) return undefined;
  if (instant > Date.parse(now)) return now;
  return instant < Date.parse(opened) ? opened : new Date(instant).toISOString();
}
