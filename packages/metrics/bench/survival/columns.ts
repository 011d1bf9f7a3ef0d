/** Survival data in columns, whole days. */
export interface Columns {
  times: Int32Array;
  events: Uint8Array;
  groups: Uint8Array;
}

const MEAN_DAYS = 800;
const LONGEST_WATCH = 2_500;

/** Days of exponential length, censored at a random day, in two groups; always the same ones. */
export function columnsOf(length: number): Columns {
  const random = generator(1);
  const times = new Int32Array(length);
  const events = new Uint8Array(length);
  const groups = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    const event = Math.ceil(-Math.log(1 - random()) * MEAN_DAYS);
    const watch = 1 + Math.floor(random() * LONGEST_WATCH);
    times[row] = Math.min(event, watch);
    events[row] = event <= watch ? 1 : 0;
    groups[row] = random() < 0.5 ? 0 : 1;
  }
  return { times, events, groups };
}

/** Numbers in [0, 1) of a linear congruential generator (Numerical Recipes 1992, 7.1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
