import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { packageOf, workspaces } from "./workspaces.mjs";

const STAMP = "node_modules/.installed-from";

/** The fields of a `package.json` that decide what is installed. */
const DECIDING = [
  "workspaces",
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
  "overrides",
];

/** Whether what is in `node_modules` is, to the end, what the repository asks for now. */
export function isInstalled(top = root) {
  const stamp = join(top, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(top);
}

/** Notes in `node_modules` what it was installed from; npm empties that folder before it installs anew. */
export function markInstalled(top = root) {
  writeFileSync(join(top, STAMP), fingerprint(top));
}

/** @param {string} top */
function fingerprint(top) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  hash.update(readFileSync(join(top, "package-lock.json")));
  for (const folder of [".", ...workspaces(top)]) {
    const manifest = packageOf(folder, top);
    hash.update(JSON.stringify([folder, DECIDING.map((field) => manifest[field])]));
  }
  return hash.digest("hex");
}
