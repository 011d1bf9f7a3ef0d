/// <reference types="node" />
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { expectClose } from "./close-to.ts";
import { VECTORS, vectors } from "./vectors.ts";

const SCRIPT = fileURLToPath(new URL("../../r/survival/make-vectors.R", import.meta.url));

test("the scripts make the vectors again where R is installed", { timeout: 60_000 }, (ctx) => {
  const answer = spawnSync("Rscript", ["-e", "library(survival)"]);
  if (answer.status !== 0) ctx.skip("R with its survival package is not installed: not run");
  const directory = mkdtempSync(join(tmpdir(), "survival-vectors-"));
  try {
    execFileSync("Rscript", [SCRIPT, directory], { stdio: "pipe" });
    for (const name of ["one-group", "several-groups", "competing-risks"]) {
      expectSame(vectors(name, pathToFileURL(`${directory}/`)), vectors(name, VECTORS), name);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

/** The same but for the last digits, which another release of R may round otherwise. */
function expectSame(made: unknown, written: unknown, path: string): void {
  if (typeof written === "number") expectClose(made as number, written, path);
  if (typeof written !== "object" || written === null) {
    expect(typeof made, path).toBe(typeof written);
    if (typeof written !== "number") expect(made, path).toBe(written);
    return;
  }
  const parts = made as Record<string, unknown>;
  expect(Object.keys(parts), path).toEqual(Object.keys(written));
  for (const [key, part] of Object.entries(written)) expectSame(parts[key], part, `${path}.${key}`);
}
