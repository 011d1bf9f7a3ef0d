import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * The workspaces of a repository in order of name, each as a path from its top.
 *
 * @param {string} [top]
 * @returns {string[]}
 */
export function workspaces(top = root) {
  const { workspaces: patterns } = packageOf(".", top);
  return patterns
    .flatMap((/** @type {string} */ pattern) => matching(pattern, top))
    .filter((/** @type {string} */ folder) => existsSync(join(top, folder, "package.json")))
    .sort();
}

/**
 * What the `package.json` of a folder says.
 *
 * @param {string} folder
 * @param {string} [top]
 */
export function packageOf(folder, top = root) {
  return JSON.parse(readFileSync(join(top, folder, "package.json"), "utf8"));
}

/** @param {string} pattern @param {string} top */
function matching(pattern, top) {
  if (!pattern.endsWith("/*")) return [pattern];
  const folder = pattern.slice(0, -"/*".length);
  return readdirSync(join(top, folder)).map((name) => `${folder}/${name}`);
}
