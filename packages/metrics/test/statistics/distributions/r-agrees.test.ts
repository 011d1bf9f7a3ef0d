/// <reference types="node" />
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { casesOf, expectNear } from "./cases.ts";

const PACKAGE = new URL("../../../", import.meta.url);
const hasR = spawnSync("Rscript", ["--version"]).status === 0;

// Without R this is skipped: the cases that it found before still hold.
test.skipIf(!hasR).each(["distributions", "proportions", "nps", "rates", "means", "multiplicity"])(
  "R still finds the cases of %s that are kept",
  (subject) => {
    const printed = execFileSync("Rscript", [`test/r/${subject}/${subject}.r`], {
      cwd: PACKAGE,
      encoding: "utf8",
    });
    const kept = casesOf(
      JSON.parse(readFileSync(new URL(`test/vectors/${subject}/${subject}.json`, PACKAGE), "utf8")),
    );
    const found = casesOf(JSON.parse(printed));
    expectSame(found.map(label), kept.map(label));
    for (const [i, { expected }] of kept.entries())
      expectNear(found[i]?.expected ?? null, expected, 1e-10, 1e-6);
  },
  60_000,
);

function label({ name, args }: { name: string; args: number[] }): string {
  return `${name} ${args.join(" ")}`;
}

function expectSame(found: string[], kept: string[]) {
  if (found.join("\n") !== kept.join("\n"))
    throw new Error("The scripts and the kept cases differ: print them anew.");
}
