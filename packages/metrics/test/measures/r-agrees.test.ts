/// <reference types="node" />
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { inR, vectors } from "./vectors.ts";

const SCRIPT = fileURLToPath(new URL("../r/measures/measures.R", import.meta.url));
const hasR = spawnSync("Rscript", ["-e", "library(survival)"]).status === 0;

// Without R this is skipped: what it found before still holds.
test.skipIf(!hasR)("R still finds what is kept", { timeout: 60_000 }, () => {
  const found = JSON.parse(execFileSync("Rscript", [SCRIPT], { encoding: "utf8" }));
  expect(Object.keys(found)).toEqual(Object.keys(vectors));
  for (const name of Object.keys(found)) {
    for (const [index, value] of inR(name).entries()) {
      expect(found[name][index]).toBeCloseTo(value, 6);
    }
  }
});
