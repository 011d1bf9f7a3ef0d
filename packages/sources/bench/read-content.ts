import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateContent, REAL_SIZES, writeContentFiles } from "@communaute/example-demo-community";
import { contenders } from "./contenders.ts";
import type { ContenderRun } from "./run-contender.ts";

/** Each contender runs this often, in turn with the others, so that a slow moment of the machine hits all of them. */
const TURNS = 5;

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
  const [ours = []] = [...runs.values()].map(allRounds);
  console.log(`${files} content files; CPU time of a read once warm, in ${TURNS} processes each:`);
  console.log("first quartile, median (least–most); how many times theirs ours takes, of each");
  for (const [name, turns] of runs) {
    const theirs = allRounds(turns);
    const [least, quarter, middle, most] = [0, 0.25, 0.5, 1].map((share) =>
      quantile(theirs, share).toFixed(0),
    );
    const ratios = [0.25, 0.5].map((share) =>
      (quantile(ours, share) / quantile(theirs, share)).toFixed(2),
    );
    const peak = Math.max(...turns.map((run) => run.peak)).toFixed(0);
    console.log(
      `${quarter}, ${middle} ms (${least}–${most})  ×${ratios.join(", ×")}  first read holds ${peak} MB  ${name}`,
    );
  }
}

function allRounds(turns: readonly ContenderRun[]): number[] {
  return turns.flatMap(({ rounds }) => rounds);
}

/** The value that a share of all does not exceed; what the machine's other work adds to some rounds moves a low one less. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}
