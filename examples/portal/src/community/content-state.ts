import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { KIND_NAMES, KINDS } from "./kinds.ts";

/**
 * A word that changes whenever a content file is written, added or taken away; files are looked at, not opened.
 *
 * It is made of the latest change and the number of files. A directory without content has one too.
 */
export function contentState(directory: string): string {
  let latest = 0;
  let files = 0;
  for (const folder of KIND_NAMES.map((kind) => KINDS[kind].folder)) {
    for (const path of [join(directory, "content", folder), join(directory, folder)]) {
      latest = Math.max(latest, changedAt(path));
      for (const name of namesIn(path)) {
        latest = Math.max(latest, changedAt(join(path, name)));
        files += 1;
      }
    }
  }
  return `${latest}/${files}`;
}

/** Milliseconds since 1970; 0 for what is not there. The time of the inode also moves when an old copy comes back. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 0 : Math.max(stats.mtimeMs, stats.ctimeMs);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
