import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const COMPILERS = fileURLToPath(new URL("../../../node_modules/.bin/", import.meta.url));
const AS_MACHINES_READ = ["--output", "machine"];

/** What a compiler says of a folder of pages. */
async function complaints(compiler: string, folder: string, more: string[] = []): Promise<string> {
  const cwd = fileURLToPath(new URL(`types/${folder}/`, import.meta.url));
  const given = [`${COMPILERS}${compiler}`, ...more];
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd, encoding: "utf8" }, (_, said) => resolve(said));
  });
}

test.each([
  ["React 19", "tsc", "react", ["--noEmit", "-p", "."]],
  ["Vue", "vue-tsc", "vue", ["--noEmit", "-p", "."]],
  ["Svelte 5", "svelte-check", "svelte", ["--tsconfig", "./tsconfig.json", ...AS_MACHINES_READ]],
])(
  "in %s, a page that uses the element well compiles, and a display that there is not is refused",
  async (_, compiler, folder, more) => {
    const errors = (await complaints(compiler, folder, more))
      .split("\n")
      .filter((line) => /error/i.test(line) && !line.includes("COMPLETED"));
    expect(errors).toEqual([expect.stringMatching(/wrong-page\.(tsx|vue|svelte).*popup/)]);
  },
);
