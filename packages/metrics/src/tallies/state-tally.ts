import { type CountsByName, countsOf } from "./counts.ts";

/** How many are in each state, such as a phase; of `unknown` ones it is not known. */
export interface StateTally {
  states: CountsByName;
  unknown: number;
}

/** A state, or `null` where it is not known, and how many are in it. */
export type StateCount = readonly [state: string | null | undefined, count: number];

/** The tally of states, one for each thing; no state and nothing unknown without any. */
export function tallyStates(states: Iterable<string | null | undefined>): StateTally {
  return stateTallyOfCounts(Array.from(states, (state) => [state, 1] as const));
}

/** The tally of states that are counted already; a state may come several times. */
export function stateTallyOfCounts(counts: Iterable<StateCount>): StateTally {
  const known: [string, number][] = [];
  let unknown = 0;
  for (const [state, count] of counts) {
    if (state === null || state === undefined) unknown += count;
    else known.push([state, count]);
  }
  return { states: countsOf(known), unknown };
}

/** The tally of two parts. */
export function mergeStates(a: StateTally, b: StateTally): StateTally {
  return {
    states: countsOf([...Object.entries(a.states), ...Object.entries(b.states)]),
    unknown: a.unknown + b.unknown,
  };
}
