import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A small repository on the disk, gone when disposed of. */
export interface Repository extends Disposable {
  top: string;
  /** Writes a file, as JSON unless it is text; gives back its path. */
  write(path: string, content: unknown): string;
}

/** A repository with the workspaces `packages/words` and `tools`, as npm leaves it once installed. */
export function repository(): Repository {
  const top = mkdtempSync(join(tmpdir(), "communaute-scripts-"));
  const write = (path: string, content: unknown) => {
    const file = join(top, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    return file;
  };
  write("package.json", { workspaces: ["packages/*", "tools"] });
  write("package-lock.json", { lockfileVersion: 3 });
  write("packages/words/package.json", { name: "words", scripts: { test: "vitest run" } });
  write("tools/package.json", { name: "tools" });
  write("node_modules/words/index.js", "");
  return { top, write, [Symbol.dispose]: () => rmSync(top, { recursive: true, force: true }) };
}
