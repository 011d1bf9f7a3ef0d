/// <reference types="node" />
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gzippedSize } from "../../../scripts/published.ts";
import { COMMANDS } from "../src/commands/all.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README says what the command weighs, within five percent", async () => {
  const size = await gzippedSize(new URL("../dist/main.js", import.meta.url));
  const [, said = ""] = /^\| `@communaute\/cli` \| (\d+,\d) ko \|$/m.exec(readme) ?? [];
  const difference = Math.abs(Number(said.replace(",", ".")) * 1000 - size);
  expect(difference, `it weighs ${size} bytes`).toBeLessThan(size * 0.05);
});

test.each(COMMANDS.map(({ name }) => name))("the README shows a call of %s", (name) => {
  expect(readme).toContain(`\nnpx communaute ${name} `);
});
