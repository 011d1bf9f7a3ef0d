/** One way of doing the work that is compared. */
export interface Contender {
  name: string;
  run: () => unknown | Promise<unknown>;
}

/** CPU milliseconds of one contender, round by round. */
export interface Timing {
  name: string;
  rounds: number[];
}

/**
 * Runs the contenders in turn, round after round, so that a slow moment of the machine hits all of them.
 *
 * The time is that of the CPU, user and system, of this process. The first `warmUps` rounds do not count.
 */
export async function cpuRounds(
  contenders: readonly Contender[],
  { rounds = 7, warmUps = 2 } = {},
): Promise<Timing[]> {
  const timings = contenders.map(({ name }): Timing => ({ name, rounds: [] }));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [i, { run }] of contenders.entries()) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) timings[i]?.rounds.push((user + system) / 1000);
    }
  }
  return timings;
}

/** The middle value; `NaN` of an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
