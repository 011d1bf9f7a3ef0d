import type { Observation } from "../time/observation.ts";
import { sumOfLists } from "./counts.ts";

/**
 * All that a survival curve needs of spells: how many, on each day of tenure 0, 1, 2, …, were seen to leave, were lost
 * from sight, or came under observation. Lists end with their last count; whoever enters on day `d` is at risk from `d + 1`.
 */
export interface SurvivalTally {
  events: number[];
  censored: number[];
  entries: number[];
}

/** The tally of what was seen of spells, day by day (Kaplan & Meier 1958); empty lists without any. */
export function tallySurvival(observations: Iterable<Observation>): SurvivalTally {
  const tally: SurvivalTally = { events: [], censored: [], entries: [] };
  for (const { entry, exit, event } of observations) {
    addOnDay(tally.entries, entry, 1);
    addOnDay(event ? tally.events : tally.censored, exit, 1);
  }
  return tally;
}

/** Counts of some day added to a list that grows with zeros up to it. */
export function addOnDay(list: number[], day: number, count: number): void {
  while (list.length <= day) list.push(0);
  list[day] = (list[day] ?? 0) + count;
}

/** The tally of the spells of two parts, of which no person may be in both: see `disjointShards`. */
export function mergeSurvival(a: SurvivalTally, b: SurvivalTally): SurvivalTally {
  return {
    events: sumOfLists(a.events, b.events),
    censored: sumOfLists(a.censored, b.censored),
    entries: sumOfLists(a.entries, b.entries),
  };
}
