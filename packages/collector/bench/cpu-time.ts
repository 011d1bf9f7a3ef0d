import { readFileSync } from "node:fs";

/** Milliseconds that a process has computed, in itself and in the system; `NaN` where Linux does not tell. */
export function cpuTime(pid: number): number {
  try {
    const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const [user, system] = fields.split(" ").slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) * TICK;
  } catch {
    return Number.NaN;
  }
}

/** Linux counts in hundredths of a second. */
const TICK = 10;
