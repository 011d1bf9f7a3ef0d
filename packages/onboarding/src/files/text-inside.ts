import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
} from "node:fs";
import { join } from "node:path";
import { MOST_BYTES } from "./layer-files.ts";

/** What stands at a path below a folder: a text, or something that is not read. */
export type TextInside = { text: string } | { problem: "link" | "unreadable" | "too-large" };

/**
 * Reads a file below a root, by the names that lead to it, without ever following a link on the way; `undefined` when nothing
 * is there.
 *
 * The root itself may be one. Once open, the file is asked again where it is: whatever was swapped meanwhile is not
 * read.
 */
export function textInside(root: string, names: readonly string[]): TextInside | undefined {
  if (!existsSync(root)) return undefined;
  try {
    const top = realpathSync(root);
    const path = join(top, ...names);
    for (let depth = 1; depth <= names.length; depth++) {
      const stats = lstatSync(join(top, ...names.slice(0, depth)), { throwIfNoEntry: false });
      if (stats === undefined) return undefined;
      if (stats.isSymbolicLink()) return { problem: "link" };
      if (depth < names.length && !stats.isDirectory()) return undefined;
    }
    return textOfOpened(path);
  } catch {
    return { problem: "unreadable" };
  }
}

function textOfOpened(path: string): TextInside {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    const now = lstatSync(realpathSync(path));
    if (realpathSync(path) !== path || now.ino !== stats.ino || now.dev !== stats.dev) {
      return { problem: "link" };
    }
    if (!stats.isFile()) return { problem: "unreadable" };
    if (stats.size > MOST_BYTES) return { problem: "too-large" };
    return { text: readFileSync(file, "utf8") };
  } finally {
    closeSync(file);
  }
}
