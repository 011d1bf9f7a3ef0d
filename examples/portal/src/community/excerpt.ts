import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { fileEntity } from "./file-entity.ts";

/** A line of a file around a fault. */
export interface ExcerptLine {
  /** Its number, from 1. */
  number: number;
  text: string;
  /** Of the line with the fault, the part to mark: from its column to the next space. */
  marked?: { start: number; end: number };
}

/** A place in a file, from 1; without a column nothing is marked. */
export interface ExcerptPlace {
  line: number;
  column?: number | undefined;
}

/**
 * The text of a content file of a directory; `undefined` for a file that is none, leads elsewhere, is too large to
 * show, or cannot be read.
 */
export function contentText(directory: string, file: string): string | undefined {
  if (fileEntity(file) === undefined) return undefined;
  try {
    const root = realpathSync(directory);
    const path = realpathSync(join(root, file));
    if (path !== join(root, file) || !path.startsWith(root + sep)) return undefined;
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > LARGEST_FILE) return undefined;
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}

/** The line of a fault with two lines before and after; empty when the text has no such line. */
export function excerpt(text: string, { line, column }: ExcerptPlace): ExcerptLine[] {
  const lines = text.split("\n").map((each) => each.replace(/\r$/, ""));
  if (lines[line - 1] === undefined) return [];
  const first = Math.max(0, line - 1 - LINES_AROUND);
  return lines.slice(first, line + LINES_AROUND).map((whole, index) => {
    const number = first + index + 1;
    const start = number === line && column !== undefined ? column - 1 : undefined;
    return cut({ number, text: whole, ...(start !== undefined && { marked: word(whole, start) }) });
  });
}

const LARGEST_FILE = 2 * 1024 * 1024;
const LINES_AROUND = 2;
const LONGEST_LINE = 300;

function word(line: string, start: number): { start: number; end: number } {
  const length = /^\S*/.exec(line.slice(start))?.[0].length ?? 0;
  return { start, end: start + Math.max(1, length) };
}

/** An image inside a line can be thousands of characters long: what is shown ends soon after the mark. */
function cut(line: ExcerptLine): ExcerptLine {
  const from = Math.max(0, (line.marked?.start ?? 0) - LONGEST_LINE / 2);
  if (line.text.length <= LONGEST_LINE) return line;
  const before = from > 0 ? "…" : "";
  const text = `${before}${line.text.slice(from, from + LONGEST_LINE)}…`;
  if (line.marked === undefined) return { ...line, text };
  const moved = before.length - from;
  const end = Math.min(line.marked.end + moved, text.length - 1);
  return { ...line, text, marked: { start: line.marked.start + moved, end } };
}
