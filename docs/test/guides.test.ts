/// <reference types="node" />
import { execFile } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type Example, examplesIn } from "./material/examples-in.ts";
import { pages } from "./material/pages.ts";
import { typeErrors } from "./material/type-errors.ts";
import { workplace } from "./material/workplace.ts";

/** Other processes start, on a machine that may be busy. */
const SLOW = { timeout: 60_000 };

const examples = pages().flatMap(({ path, markdown }) => examplesIn(path, markdown));

describe("the programs that the pages show", () => {
  test.for(examples)("print what the page says, at $at", SLOW, async (example) => {
    expect(await printedBy(example)).toBe(example.output);
  });

  test("pass a strict type check", SLOW, () => {
    using place = workplace();
    const files = examples.map(({ code }, index) => place.save(`example-${index}.mts`, code));
    expect(typeErrors(files, place.directory)).toBe("");
  });

  test("stand in every page that promises some", () => {
    const promising = ["README.md", "packages/schemas/README.md", "packages/sources/README.md"];
    const shown = examples.map(({ at }) => at.slice(0, at.lastIndexOf(":")));
    expect(shown).toEqual(expect.arrayContaining(promising));
  });
});

/** All that a program prints, errors included, when its reader runs it. */
function printedBy({ code }: Example): Promise<string> {
  const place = workplace();
  const program = place.save("example.mjs", code);
  return new Promise((resolve) => {
    execFile(process.execPath, [program], { cwd: place.directory }, (_failure, stdout, stderr) => {
      place[Symbol.dispose]();
      resolve(stdout + stderr);
    });
  });
}
