/** A source of chance that gives the same draws for the same seed, on every machine. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True in a share `probability` of the draws; never for 0, always for 1. */
  chance(probability: number): boolean;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the values, each in proportion to its weight; at least one weight must be above 0. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T;
  /** Up to `count` different items of the list, in no particular order; none of an empty list. */
  sample<T>(list: readonly T[], count: number): T[];
  /** Another source, of its own: what is drawn from it changes nothing here. */
  fork(name: string): Random;
}

/** The source of chance that belongs to a seed (any 32-bit whole number): the mulberry32 generator. */
export function random(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  function integer(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }
  function pick<T>(list: readonly T[]): T {
    if (list.length === 0)
      throw new RangeError("pick: expected a list of at least one item, got []");
    return list[integer(0, list.length - 1)] as T;
  }

  return {
    next,
    integer,
    pick,
    chance: (probability) => next() < probability,
    weighted: (choices) => weightedChoice(choices, next()),
    sample(list, count) {
      const indexes = new Set<number>();
      while (indexes.size < Math.min(count, list.length)) indexes.add(integer(0, list.length - 1));
      return [...indexes].flatMap((index) => list.slice(index, index + 1));
    },
    fork: (name) => random(hash(name, seed)),
  };
}

function weightedChoice<T>(choices: readonly (readonly [T, number])[], drawn: number): T {
  let left = drawn * choices.reduce((total, [, weight]) => total + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  throw new RangeError("weighted: expected at least one weight above 0");
}

/** FNV-1a, started from the seed. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
