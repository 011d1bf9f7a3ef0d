import type { Random } from "../random.ts";

/** As many of the list as `count` is of `outOf`, chosen by chance: a rate measured in the real community, kept at any size. */
export function someOf<T>(list: readonly T[], count: number, outOf: number, random: Random): T[] {
  return list.filter(() => random.chance(count / outOf));
}
