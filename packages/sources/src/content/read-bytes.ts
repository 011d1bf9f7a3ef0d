import { closeSync, constants, openSync, readSync } from "node:fs";
import { limits } from "@communaute/yaml";

/**
 * Reads small files one after another into one buffer, which is faster than asking for a new one each time.
 *
 * The bytes are only good until the next call. At most one byte more than a content file may have is read, so that a
 * larger one shows. `null` when the file cannot be opened; a link or a pipe is not.
 */
export function byteReader(): (path: string) => Uint8Array | null {
  const buffer = Buffer.allocUnsafe(limits.fileBytes + 1);
  return (path) => {
    try {
      const file = openSync(path, FLAGS);
      try {
        return buffer.subarray(0, fill(file, buffer));
      } finally {
        closeSync(file);
      }
    } catch {
      return null;
    }
  };
}

const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function fill(file: number, buffer: Buffer): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) return length;
    length += read;
  }
  return length;
}
