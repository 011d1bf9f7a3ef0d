import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Columns } from "./columns.ts";

/** CPU seconds that R's survival package takes, and its results. */
export interface OfR {
  curve: number;
  test: number;
  median: number;
  low: number;
  high: number;
  chiSquare: number;
}

/** Runs R once on the same columns; `null` where it is not installed. */
export function ofR(columns: Columns): OfR | null {
  if (spawnSync("Rscript", ["-e", "library(survival)"]).status !== 0) return null;
  const directory = mkdtempSync(join(tmpdir(), "survival-bench-"));
  try {
    for (const [name, column] of Object.entries(columns)) {
      writeFileSync(join(directory, name), column);
    }
    const script = fileURLToPath(new URL("of-r.R", import.meta.url));
    return JSON.parse(execFileSync("Rscript", [script, directory], { encoding: "utf8" })) as OfR;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
