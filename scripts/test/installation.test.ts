import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isInstalled, markInstalled } from "../installation.mjs";
import { repository } from "./repository.ts";

test("nothing is installed before npm has come to its end", () => {
  using example = repository();

  expect(isInstalled(example.top)).toBe(false);
  markInstalled(example.top);
  expect(isInstalled(example.top)).toBe(true);
});

test("an install that starts anew and is interrupted leaves nothing installed", () => {
  using example = repository();
  markInstalled(example.top);

  rmSync(join(example.top, "node_modules"), { recursive: true });
  example.write("node_modules/words/index.js", "half of i");

  expect(isInstalled(example.top)).toBe(false);
});

test.each([
  { what: "the lock", path: "package-lock.json", content: { lockfileVersion: 4 } },
  {
    what: "a dependency of the repository",
    path: "package.json",
    content: { workspaces: ["packages/*", "tools"], devDependencies: { turbo: "2.0.0" } },
  },
  {
    what: "a dependency of a workspace",
    path: "tools/package.json",
    content: { name: "tools", dependencies: { words: "^1.0.0" } },
  },
  { what: "a new workspace", path: "packages/new/package.json", content: { name: "new" } },
])("$what asks for a new install", ({ path, content }) => {
  using example = repository();
  markInstalled(example.top);

  example.write(path, content);

  expect(isInstalled(example.top)).toBe(false);
});

test("a new script asks for no new install", () => {
  using example = repository();
  markInstalled(example.top);

  example.write("tools/package.json", { name: "tools", scripts: { build: "tsup" } });

  expect(isInstalled(example.top)).toBe(true);
});
