/// <reference types="node" />
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { VECTORS, vectors } from "./vectors.ts";

const SCRIPT = fileURLToPath(new URL("../../r/survival/make-vectors.R", import.meta.url));

/** Another release of R may round the last digits otherwise. */
const DIGITS = 12;

test("the scripts make the vectors again where R is installed", { timeout: 60_000 }, (ctx) => {
  const answer = spawnSync("Rscript", ["-e", "library(survival)"]);
  if (answer.status !== 0) ctx.skip("R with its survival package is not installed: not run");
  const directory = mkdtempSync(join(tmpdir(), "survival-vectors-"));
  try {
    execFileSync("Rscript", [SCRIPT, directory], { stdio: "pipe" });
    for (const name of ["one-group", "several-groups", "competing-risks"]) {
      const made = rounded(vectors(name, pathToFileURL(`${directory}/`)));
      expect(made, name).toEqual(rounded(vectors(name, VECTORS)));
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) =>
      typeof part === "number" ? Number(part.toPrecision(DIGITS)) : part,
    ),
  );
}
