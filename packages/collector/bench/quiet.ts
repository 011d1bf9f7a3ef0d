import { cpus } from "node:os";

/** Waits until others leave most of the machine alone for a second, so many seconds at most; says whether they did. */
export async function quiet(mostSeconds: number): Promise<boolean> {
  for (let waited = 0; waited < mostSeconds; waited++) {
    const before = times();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const after = times();
    if ((after.idle - before.idle) / (after.all - before.all) > ENOUGH) return true;
  }
  return mostSeconds === 0;
}

/** Milliseconds that all cores have spent since the start of the machine, idle and in all. */
function times(): { idle: number; all: number } {
  let [idle, all] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    all += times.idle + times.user + times.nice + times.sys + times.irq;
  }
  return { idle, all };
}

const ENOUGH = 0.8;
