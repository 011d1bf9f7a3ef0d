/** True, false, or undefined when it is not known: the three values of Kleene's logic. */
export type Truth = boolean | undefined;

/** Whether all hold: one that does not decides, whatever is unknown. Of none, true. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** The contrary; of the unknown, unknown. */
export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
