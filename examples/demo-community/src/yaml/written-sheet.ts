import { type Damaged, fileName, type LineOf, type Sheet } from "../sheet.ts";
import { frontLines, pathKey } from "./front-lines.ts";

/** A sheet as it stands in its file. */
export interface WrittenSheet {
  /** Where the file is, from the root of the repository. */
  path: string;
  text: string;
  /** How the text is turned into bytes, where it is not UTF-8. */
  encoding?: Damaged["encoding"];
  /** The line on which a value stands; in a damaged file, the line of the damage whatever the path. */
  lineOf: LineOf;
}

/** Writes a sheet: a fence, the front matter, a fence, the body; then damages it, if it is to be. */
export function writtenSheet(sheet: Sheet): WrittenSheet {
  const path = `content/${sheet.folder}/${fileName(sheet)}`;
  const { lines, lineOf: indexOf } = frontLines(sheet.front, sheet.style);
  const front = lines.map((line) => `${line}\n`).join("");
  const text = `---\n${front}---\n${sheet.body && `\n${sheet.body}`}`;

  function lineOf(place: readonly (string | number)[]): number {
    for (let length = place.length; length > 0; length--) {
      const index = indexOf.get(pathKey(place.slice(0, length)));
      if (index !== undefined) return index + 2;
    }
    return 2;
  }

  if (!sheet.damage) return { path, text, lineOf };
  const { line, ...damaged } = sheet.damage(text, lineOf);
  return { path, ...damaged, lineOf: () => line };
}
