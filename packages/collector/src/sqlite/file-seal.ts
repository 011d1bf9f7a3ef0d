import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * Writes beside a database that was closed in good order the digest of its file: all of it or nothing, since half a seal
 * would accuse a file that is whole. Without room there is none.
 */
export function seal(file: string): void {
  const unfinished = `${file}.seal-unfinished`;
  try {
    const written = openSync(unfinished, "w", 0o600);
    try {
      writeSync(written, digestOf(file));
      fsyncSync(written);
    } finally {
      closeSync(written);
    }
    renameSync(unfinished, `${file}.seal`);
  } catch {
    rmSync(unfinished, { force: true });
  }
  syncDirectory(file);
}

/** Takes the seal off; `false` when the file is no longer the one that was sealed. Without a seal there is nothing to say. */
export function unseal(file: string): boolean {
  const path = `${file}.seal`;
  if (!existsSync(path)) return true;
  const isWhole = readFileSync(path, "utf8") === digestOf(file);
  if (isWhole) {
    unlinkSync(path);
    syncDirectory(file);
  }
  return isWhole;
}

function digestOf(file: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(1 << 20);
  const opened = openSync(file, "r");
  for (;;) {
    const read = readSync(opened, buffer);
    if (read === 0) break;
    hash.update(buffer.subarray(0, read));
  }
  closeSync(opened);
  return hash.digest("hex");
}

/** A seal that came back after a power cut would accuse a file that was written since. */
function syncDirectory(file: string): void {
  const directory = openSync(dirname(file), "r");
  fsyncSync(directory);
  closeSync(directory);
}
