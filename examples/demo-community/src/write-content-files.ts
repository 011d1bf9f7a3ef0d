import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ContentFile } from "./generate-content.ts";

/** Writes files below a directory, which is made if need be, and tells how many there were. */
export function writeContentFiles(directory: string, files: Iterable<ContentFile>): number {
  const made = new Set<string>();
  let count = 0;
  for (const { path, text, encoding } of files) {
    const file = join(directory, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text, encoding ?? "utf8");
    count += 1;
  }
  return count;
}
