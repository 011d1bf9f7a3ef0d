import { type CountsByName, countsOf } from "./counts.ts";
import { mergeGroups, tallyByGroup } from "./groups.ts";

/** How many passed from one state to another: first by the state that they left, then by the one they entered. */
export type TransitionTally = Record<string, CountsByName>;

/** One passage, or several alike. */
export interface Transition {
  from: string;
  to: string;
  /** @defaultValue 1 */
  count?: number | undefined;
}

/** The tally of passages from a state to the next; empty without any. */
export function tallyTransitions(transitions: Iterable<Transition>): TransitionTally {
  return tallyByGroup(
    transitions,
    ({ from }) => from,
    (own) => countsOf(own.map(({ to, count = 1 }) => [to, count] as const)),
  );
}

/** The tally of two parts, of which nothing that changes state may be in both. */
export function mergeTransitions(a: TransitionTally, b: TransitionTally): TransitionTally {
  return mergeGroups(a, b, (own, other) =>
    countsOf([...Object.entries(own), ...Object.entries(other)]),
  );
}
