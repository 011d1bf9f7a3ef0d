import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own for a test, gone when the test is over. */
export interface Folder {
  path: string;
  write: (file: string, text: string) => void;
  read: (file: string) => string;
  /** Replaces a text that stands in a file. */
  edit: (file: string, from: string, to: string) => void;
}

/** A new folder, with a copy of another one in it if wanted. */
export function folder(copyOf?: string): Folder {
  const path = mkdtempSync(join(tmpdir(), "communaute-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  if (copyOf !== undefined) cpSync(copyOf, path, { recursive: true });
  const read = (file: string) => readFileSync(join(path, file), "utf8");
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  const edit = (file: string, from: string, to: string) => {
    const text = read(file);
    if (!text.includes(from)) throw new Error(`${file} holds no “${from}”.`);
    write(file, text.replaceAll(from, to));
  };
  return { path, read, write, edit };
}
