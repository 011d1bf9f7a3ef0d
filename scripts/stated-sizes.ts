import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gzippedSize } from "./published.ts";

/**
 * Tests that the README of a package says what each of its entries weighs, within five percent.
 *
 * The README says it in rows of a table: the name to import, the size in kilobytes with a French comma.
 */
export function testStatedSizes(directory: URL): void {
  const { name, exports } = JSON.parse(textOf("package.json", directory)) as Manifest;
  const entries = Object.entries(exports).flatMap(([path, entry]) =>
    typeof entry === "string" ? [] : [{ specifier: name + path.slice(1), file: entry.default }],
  );
  const stated = new Map(
    [...textOf("README.md", directory).matchAll(SIZE)].map(([, specifier, size = ""]) => [
      specifier,
      Number(size.replace(",", ".")) * 1000,
    ]),
  );

  test.each(entries)("the README says what $specifier weighs", async ({ specifier, file }) => {
    const size = await gzippedSize(new URL(file, directory));
    const said = stated.get(specifier) ?? 0;
    expect(Math.abs(said - size), `it weighs ${size} bytes`).toBeLessThan(size * TOLERANCE);
  });
}

interface Manifest {
  name: string;
  exports: Record<string, string | { default: string }>;
}

const TOLERANCE = 0.05;

const SIZE = /^\| `(@[^`]+)` \| (\d+,\d) ko \|/gm;

function textOf(file: string, directory: URL): string {
  return readFileSync(new URL(file, directory), "utf8");
}
