import type { Sheet } from "../sheet.ts";
import { frontLines, pathKey } from "./front-lines.ts";

/** A sheet as it stands in its file. */
export interface WrittenSheet {
  /** Where the file is, from the root of the repository. */
  path: string;
  text: string;
  /** The line, from 1, of a value of the front matter; of the nearest thing around it when it is missing. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Writes a sheet: a fence, the front matter, a fence, the body. */
export function writtenSheet(sheet: Sheet): WrittenSheet {
  const { lines, lineOf } = frontLines(sheet.front, sheet.style);
  return {
    path: `content/${sheet.folder}/${sheet.id}${sheet.extension}`,
    text: `---\n${lines.map((line) => `${line}\n`).join("")}---\n${sheet.body && `\n${sheet.body}`}`,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const index = lineOf.get(pathKey(path.slice(0, length)));
        if (index !== undefined) return index + 2;
      }
      return 1;
    },
  };
}
