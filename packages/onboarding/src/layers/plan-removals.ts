import type { Remove } from "../definition/layer.ts";
import type { ApplyOptions } from "./apply-layer.ts";
import { alreadyRemoved, becauseMissing, itemLocked } from "./change-faults.ts";
import type { DraftList } from "./draft-list.ts";
import { findItem } from "./find-item.ts";
import { lockOf } from "./lock-of.ts";
import type { Plan } from "./plan.ts";
import type { Viewpoint } from "./viewpoint.ts";

/**
 * Plans what a layer takes away, which leaves a tombstone.
 *
 * One remark for each: who has to rewrite a line need not hear yet that it lacks a reason.
 */
export function planRemovals(
  plan: Plan,
  list: DraftList,
  view: Viewpoint,
  options: ApplyOptions,
): void {
  const before = new Set<object>();
  for (const remove of view.layer.remove) {
    const { target, because, origin } = remove;
    const naming = { target, purpose: "remove" as const, origin };
    const { item, diagnostic } = findItem(list, view, naming, options.suggestions);
    const lock = item && lockOf(item);
    if (diagnostic) plan.diagnostics.push(diagnostic);
    if (item === undefined) continue;
    if (lock) {
      plan.diagnostics.push(itemLocked(item, lock, NOT_REMOVED, origin));
      continue;
    }
    if (item.removed || before.has(item)) {
      plan.diagnostics.push(alreadyRemoved({ ...item, removed: item.removed ?? origin }, origin));
      continue;
    }
    if (!diagnostic && !because?.trim()) {
      plan.diagnostics.push(becauseMissing(origin, options.isLenient));
    }
    before.add(item);
    plan.removals.push({ item, removal: removalOf(remove) });
  }
}

function removalOf({ origin, because }: Remove) {
  return because?.trim() ? { ...origin, because } : { ...origin };
}

const NOT_REMOVED = { fr: "il ne peut pas être retiré", en: "it cannot be removed" };
