import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the image carries the driver of PostgreSQL that these tests ran with", () => {
  const { devDependencies } = JSON.parse(read("package.json")) as {
    devDependencies: Record<string, string>;
  };
  const [, version] = /\bpg@(\S+)/.exec(read("Dockerfile")) ?? [];
  expect(version).toBe(devDependencies.pg);
});
