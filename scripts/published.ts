/// <reference types="node" />
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
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
 * Tests that what a package publishes is what was agreed: the types of its API reports, and its size.
 *
 * `npm run api` accepts new reports; their difference is what a reviewer discusses.
 */
export function testPublished(dist: URL, entries: readonly PublishedEntry[]): void {
  test.each(entries)(
    "the public types of $entry are those of the last agreed report",
    async ({ entry }) => {
      const report = fileURLToPath(new URL(`../api/${entry}.d.ts`, dist));
      const types = await publicTypes(new URL(`${entry}.d.ts`, dist));
      await expect(types, "`npm run api` accepts what changed").toMatchFileSnapshot(report);
    },
  );

  test.each(entries)("$entry stays under $ceiling bytes gzipped", async ({ entry, ceiling }) => {
    expect(await gzippedSize(new URL(`${entry}.js`, dist))).toBeLessThan(ceiling);
  });
}

/** The gzipped bytes of a built file and of the files of its own package that it imports. */
export async function gzippedSize(file: URL): Promise<number> {
  return gzipSync([...(await loadedFrom(file)).values()].join("\n")).byteLength;
}

/**
 * The declarations of a built file, then those of the files that it shares with other entries.
 *
 * Those are numbered as they are met: their own names hold a hash, which would change for nothing.
 */
async function publicTypes(file: URL): Promise<string> {
  const loaded = await loadedFrom(file);
  const order = [...loaded.keys()];
  return [...loaded]
    .map(([href, text], index) => {
      const numbered = text.replace(IMPORTED, (statement: string, path: string) =>
        statement.replace(path, `shared-${order.indexOf(imported(path, href).href)}`),
      );
      return index === 0 ? numbered : `// shared-${index}\n${numbered}`;
    })
    .join("\n");
}

/** A built file and those of its own package that it loads, directly or not, in the order of their import. */
async function loadedFrom(file: URL, loaded = new Map<string, string>()) {
  if (loaded.has(file.href)) return loaded;
  const text = await readFile(file, "utf8");
  loaded.set(file.href, text);
  for (const [, path = ""] of text.matchAll(IMPORTED)) {
    await loadedFrom(imported(path, file.href), loaded);
  }
  return loaded;
}

const IMPORTED = /(?:from|import)\s*\(?["'](\.[^"']+)["']/g;

/** The file that a path in another one means; declarations import each other by the names of the code beside them. */
function imported(path: string, importer: string): URL {
  return new URL(importer.endsWith(".d.ts") ? path.replace(/\.js$/, ".d.ts") : path, importer);
}
