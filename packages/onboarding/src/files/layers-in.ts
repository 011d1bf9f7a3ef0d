import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { isLayerId } from "../layers/layer-id.ts";
import { EXTENSIONS } from "./layer-files.ts";

/**
 * The ids of all layers in a folder, in the order of the alphabet, without pinned versions.
 *
 * Links are not followed, and files whose names cannot be ids are passed over. A folder that is not there has none.
 */
export function layersIn(root: string): string[] {
  const ids = new Set<string>();
  const folders: string[] = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && isLayerId(path)) folders.push(path);
      const extension = EXTENSIONS.find((one) => entry.name.endsWith(one));
      const id = extension === undefined ? "" : path.slice(0, -extension.length);
      if (entry.isFile() && isLayerId(id)) ids.add(id);
    }
  }
  return [...ids].sort();
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
