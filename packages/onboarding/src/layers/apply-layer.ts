import type { Diagnostic } from "@communaute/schemas";
import { commit } from "./commit.ts";
import type { DraftList } from "./draft-list.ts";
import { newPlan, type Plan } from "./plan.ts";
import { planAdditions } from "./plan-additions.ts";
import { planChanges } from "./plan-changes.ts";
import { planRemovals } from "./plan-removals.ts";
import { pointedAt } from "./pointed-at.ts";
import type { Suggestions } from "./suggestions.ts";
import type { Viewpoint } from "./viewpoint.ts";

/** What a layer is applied with. */
export interface ApplyOptions {
  suggestions: Suggestions;
  /** Whether a layer with errors is left out whole, and an addition whose anchor is lost is kept. */
  isLenient: boolean;
}

/**
 * Lets a layer change, then remove, then add, whatever the order of its file, and tells what it got wrong.
 *
 * All that it names is looked for before anything is done, so that a layer can be left out whole.
 */
export function applyLayer(list: DraftList, view: Viewpoint, options: ApplyOptions): Diagnostic[] {
  const plan: Plan = newPlan();
  planChanges(plan, list, view, options);
  planRemovals(plan, list, view, options);
  planAdditions(plan, list, view, options);
  pointedAt(plan, list, view, options);
  const hasErrors = plan.diagnostics.some(({ severity }) => severity === "error");
  if (!(options.isLenient && hasErrors && !view.isBase)) commit(plan, list, view);
  return plan.diagnostics;
}
