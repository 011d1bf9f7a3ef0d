import type { RunEvent } from "./event.ts";
import type { ItemState, Progress } from "./item-state.ts";

/** How far a run has come: what its log, its list and the facts make of each item, on one day. */
export interface RunState {
  /** In the order of the list, each sub-item after the item that it is a part of. */
  items: ItemState[];
  progress: Progress;
  /** The ids of what comes next, in the order in which to do it. */
  next: string[];
  overdue: string[];
  blocked: string[];
  /** Events about items that the list does not know; kept, and told. */
  orphans: RunEvent[];
}
