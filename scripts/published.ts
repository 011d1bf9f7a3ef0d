import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

/** An entry of a package, and the most that it may weigh with all that it loads from its own package. */
export interface PublishedEntry {
  /** Name in `dist`, without extension: `index`, `content/index`. */
  entry: string;
  /** Bytes, gzipped. */
  ceiling: number;
}

/**
 * Tests that what a package publishes is what was agreed: the types of its API report, and its size.
 *
 * `npm run api` accepts new reports; their difference is what a reviewer discusses.
 */
export function testPublished(dist: URL, entries: readonly PublishedEntry[]): void {
  test.each(entries)(
    "the public types of $entry are those of the last agreed report",
    async ({ entry }) => {
      const types = await readFile(new URL(`${entry}.d.ts`, dist), "utf8");
      await expect(types).toMatchFileSnapshot(new URL(`../api/${entry}.d.ts`, dist).pathname);
    },
  );

  test.each(entries)("$entry stays under $ceiling bytes gzipped", async ({ entry, ceiling }) => {
    expect(await gzippedSize(new URL(`${entry}.js`, dist))).toBeLessThan(ceiling);
  });
}

/** The gzipped bytes of a built file and of the files of its own package that it imports. */
export async function gzippedSize(file: URL): Promise<number> {
  const sources = new Map<string, string>();
  await collect(file, sources);
  return gzipSync([...sources.values()].join("\n")).byteLength;
}

async function collect(file: URL, sources: Map<string, string>): Promise<void> {
  if (sources.has(file.href)) return;
  const source = await readFile(file, "utf8");
  sources.set(file.href, source);
  for (const [, specifier] of source.matchAll(/(?:from|import)\s*\(?["'](\.[^"']+)["']/g)) {
    await collect(new URL(specifier ?? "", file), sources);
  }
}
