import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { KIND_NAMES, KINDS } from "./kinds.ts";
import { RECORDS_FILE } from "./records.ts";

/**
 * A word that changes whenever a content file, or that of the records, is written, added, renamed or taken away; files are looked at, not opened.
 *
 * It is made of their names, sizes and times. A directory without content has one too.
 */
export function contentState(directory: string): string {
  const state = createHash("sha256");
  for (const folder of KIND_NAMES.map((kind) => KINDS[kind].folder)) {
    for (const path of [join(directory, "content", folder), join(directory, folder)]) {
      for (const name of namesIn(path)) state.update(`${name}\0${fileState(join(path, name))}\0`);
      state.update("\0");
    }
  }
  state.update(fileState(join(directory, RECORDS_FILE)));
  return state.digest("base64");
}

/** The time of the inode is there because it also moves when an older copy takes the place of a file. */
function fileState(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? "" : `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}

/** In an order of their own, since that of the system may change by itself; none for a folder that is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
