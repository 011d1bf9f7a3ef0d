/// <reference types="node" />
import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callsIn, type Example, examplesIn } from "./material/examples-in.ts";
import { filesIn } from "./material/files-in.ts";
import { pages } from "./material/pages.ts";
import { typeErrors } from "./material/type-errors.ts";
import { root, type Workplace, workplace } from "./material/workplace.ts";

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
    const promising = [
      "README.md",
      "packages/onboarding/README.md",
      "packages/schemas/README.md",
      "packages/sources/README.md",
    ];
    const shown = examples.map(({ at }) => at.slice(0, at.lastIndexOf(":")));
    expect(shown).toEqual(expect.arrayContaining(promising));
  });
});

describe("the commands that the pages show", () => {
  const calls = pages().flatMap(({ path, markdown }) =>
    callsIn(path, markdown).map((call) => ({ ...call, files: filesIn(markdown) })),
  );

  test.for(calls)("print what the page says, at $at", SLOW, async ({ code, output, files }) => {
    const text = await printed("sh", (place) => {
      for (const { path, text } of files) if (path !== undefined) place.save(path, text);
      return [place.save("calls.sh", called(code))];
    });
    expect(text).toBe(output);
  });

  test("stand in every page that promises some", () => {
    const shown = calls.map(({ at }) => at.slice(0, at.lastIndexOf(":")));
    expect(shown).toEqual(
      expect.arrayContaining(["packages/cli/README.md", "examples/checklists/README.md"]),
    );
  });
});

/** All that a program prints, errors included, when its reader runs it. */
function printedBy({ code }: Example): Promise<string> {
  return printed(process.execPath, (place) => [place.save("example.mjs", code)]);
}

/** The commands of this repository in the place of those that a reader has installed, with errors among what is printed. */
function called(code: string): string {
  const command = `"${process.execPath}" "${join(root, "packages/cli/dist/main.js")}"`;
  return `exec 2>&1\n${code.replaceAll("npx communaute", command)}`;
}

function printed(program: string, args: (place: Workplace) => string[]): Promise<string> {
  const place = workplace();
  const options = { cwd: place.directory, env: { ...process.env, NO_COLOR: "1" } };
  return new Promise((resolve) => {
    execFile(program, args(place), options, (_failure, stdout, stderr) => {
      place[Symbol.dispose]();
      resolve(stdout + stderr);
    });
  });
}
