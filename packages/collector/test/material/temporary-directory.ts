import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { placeInMemory } from "./place-in-memory.ts";

/** A directory that is gone once the test is over: in memory where there is room, as most tests need no disk. */
export function temporaryDirectory(): string {
  return directoryIn(placeInMemory() ?? tmpdir());
}

/** The same on a disk, for tests of what a collector does with one. */
export function temporaryDirectoryOnDisk(): string {
  return directoryIn(tmpdir());
}

function directoryIn(place: string): string {
  const directory = mkdtempSync(join(place, "communaute-collector-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
