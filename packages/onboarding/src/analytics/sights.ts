import type { ItemState } from "../run/item-state.ts";
import type { ObservedRun } from "./observed-run.ts";

/** One item in one run. */
export interface Sight {
  observed: ObservedRun;
  state: ItemState;
}

/** The items that are ticked themselves, each with the runs that see it, by their places; in the order of the lists. */
export function sightsOf(runs: readonly ObservedRun[]): Map<string, Map<number, Sight>> {
  const sights = new Map<string, Map<number, Sight>>();
  runs.forEach((observed, place) => {
    const { items } = observed.state;
    const wholes = new Set(
      items.flatMap(({ parent, visibility }) => (visibility === "shown" ? (parent ?? []) : [])),
    );
    for (const state of items) {
      const seen = sights.get(state.id) ?? new Map<number, Sight>();
      sights.set(state.id, seen);
      if (state.visibility === "shown" && !wholes.has(state.id)) {
        seen.set(place, { observed, state });
      }
    }
  });
  return new Map([...sights].filter(([, seen]) => seen.size > 0));
}
