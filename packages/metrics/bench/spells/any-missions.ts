import type { MissionColumns } from "../../src/time/mission-columns.ts";

/** Invented missions in no order: one to three a person, some overlapping, over eleven years. */
export function anyMissions(count: number, seed: number): MissionColumns {
  const random = randomOf(seed);
  const person = new Int32Array(count);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    person[row] = random(Math.ceil(count * 0.7));
    start[row] = 16_500 + random(4_000);
    end[row] = (start[row] ?? 0) + random(700);
  }
  return { person, start, end };
}

/** Whole numbers below a bound, by a linear congruence (Numerical Recipes, § 7.1). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
