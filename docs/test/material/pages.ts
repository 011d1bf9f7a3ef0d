import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workplace.ts";

/** A page written for people, by its path from the root of the repository. */
export interface Page {
  path: string;
  markdown: string;
}

/** Every page whose programs must run: READMEs, guides, and what is to be told of the next version. */
export function pages(): Page[] {
  const paths = PAGES.flatMap((pattern) => globSync(pattern, { cwd: root }).sort());
  return paths
    .filter((path) => !path.startsWith(GENERATED))
    .map((path) => ({ path, markdown: readFileSync(join(root, path), "utf8") }));
}

const PAGES = [
  "README.md",
  "packages/*/README.md",
  "examples/checklists/README.md",
  "docs/**/*.md",
  ".changeset/*.md",
];
const GENERATED = join("docs", "api");
