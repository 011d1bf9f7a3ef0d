import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateContent, REAL_SIZES, writeContentFiles } from "@communaute/example-demo-community";
import { contenders } from "./contenders.ts";
import type { ContenderRun } from "./run-contender.ts";

/** Each contender runs this often, in turn with the others, so that a slow moment of the machine hits all of them. */
const TURNS = 3;

const directory = mkdtempSync(join(tmpdir(), "communaute-bench-"));
try {
  const { files } = generateContent({ seed: 1, ...REAL_SIZES });
  writeContentFiles(directory, files);
  const runs = new Map(Object.keys(contenders).map((name) => [name, [] as ContenderRun[]]));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [name, ofContender] of runs) ofContender.push(ownProcess(name));
  }
  tell(files.length, runs);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** A process for each, so that no contender pays for another's memory. */
function ownProcess(name: string): ContenderRun {
  const script = fileURLToPath(new URL("run-contender.ts", import.meta.url));
  const output = execFileSync(process.execPath, [script, name, directory], { encoding: "utf8" });
  return JSON.parse(output) as ContenderRun;
}

function tell(files: number, runs: Map<string, ContenderRun[]>): void {
  const medians = new Map([...runs].map(([name, turns]) => [name, median(allRounds(turns))]));
  const [ours = Number.NaN] = medians.values();
  console.log(`${files} content files; CPU time once warm, median over ${TURNS} processes each`);
  for (const [name, turns] of runs) {
    const time = medians.get(name) ?? Number.NaN;
    const rounds = allRounds(turns);
    const span = `${Math.min(...rounds).toFixed(0)}–${Math.max(...rounds).toFixed(0)}`;
    const peak = Math.max(...turns.map((run) => run.peak)).toFixed(0);
    const ratio = (ours / time).toFixed(2);
    console.log(
      `${time.toFixed(0).padStart(5)} ms (${span})  ours takes ×${ratio}  first read holds ${peak} MB  ${name}`,
    );
  }
}

function allRounds(turns: readonly ContenderRun[]): number[] {
  return turns.flatMap(({ rounds }) => rounds);
}

/** The middle value; `NaN` of an empty list. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
