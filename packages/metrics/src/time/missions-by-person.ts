import type { MissionColumns } from "./mission-columns.ts";

/** The stays of each person side by side: start and end in turn, in the order of their starts. */
export interface MissionsByPerson {
  /** `stays[2 i]` and `stays[2 i + 1]` are the start and the end of stay `i`. */
  stays: Int32Array;
  /** Where the stays of each person begin, and where those of the last one end. */
  firsts: Int32Array;
  dropped: number;
}

/** Missions dealt out to their persons, numbered from 0, and put in order; those that end before they start are dropped. */
export function missionsByPerson(
  { person, start, end }: MissionColumns,
  persons: number,
): MissionsByPerson {
  const firsts = new Int32Array(persons + 1);
  let dropped = 0;
  for (let row = 0; row < person.length; row += 1) {
    const who = person[row] as number;
    if ((end[row] as number) < (start[row] as number)) dropped += 1;
    else firsts[who] = (firsts[who] as number) + 1;
  }
  let total = 0;
  for (let who = 0; who <= persons; who += 1) {
    total += firsts[who] as number;
    firsts[who] = total;
  }
  const stays = new Int32Array(2 * total);
  // From where the stays of a person end, each takes the place before: then `firsts` ends where they begin.
  for (let row = person.length - 1; row >= 0; row -= 1) {
    if ((end[row] as number) < (start[row] as number)) continue;
    const place = (firsts[person[row] as number] as number) - 1;
    firsts[person[row] as number] = place;
    stays[2 * place] = start[row] as number;
    stays[2 * place + 1] = end[row] as number;
  }
  for (let who = 0; who < persons; who += 1) {
    sortByStart(stays, firsts[who] as number, firsts[who + 1] as number);
  }
  return { stays, firsts, dropped };
}

/** Puts some stays in order of their starts, by Shell's method (Knuth, vol. 3, § 5.2.1): few are in place at once. */
function sortByStart(stays: Int32Array, from: number, to: number): void {
  let step = 1;
  while (step < (to - from) / 9) step = 3 * step + 1;
  for (; step > 0; step = (step - 1) / 3) {
    for (let next = from + step; next < to; next += 1) {
      const start = stays[2 * next] as number;
      const end = stays[2 * next + 1] as number;
      let place = next;
      while (place - step >= from && (stays[2 * (place - step)] as number) > start) {
        stays[2 * place] = stays[2 * (place - step)] as number;
        stays[2 * place + 1] = stays[2 * (place - step) + 1] as number;
        place -= step;
      }
      stays[2 * place] = start;
      stays[2 * place + 1] = end;
    }
  }
}
