import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** The gzipped bytes of a file as it is. */
export function weightOf(file: string | URL): number {
  return gzipSync(readFileSync(file), { level: 9 }).byteLength;
}

/** The gzipped bytes that Vite bundles for a page with these lines of code, when packages stand in a folder. */
export async function bundledWeight(lines: string, folder = tmpdir()): Promise<number> {
  const entry = join(mkdtempSync(join(folder, "weighed-")), "entry.js");
  writeFileSync(entry, lines);
  const made = await build({
    configFile: false,
    root: folder,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const [bundle] = [made].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("Vite made nothing.");
  const code = bundle.output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
  return gzipSync(code, { level: 9 }).byteLength;
}
