import type { Edit } from "./edit.ts";

/** The offset at which the line of `offset` starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The whole lines that hold the characters from `start` up to, but not with, `end`. */
export function wholeLines(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const lineBreak = text.indexOf("\n", Math.max(start, end - 1));
  return { start: lineStart(text, start), end: lineBreak === -1 ? text.length : lineBreak + 1 };
}

/** Puts `lines` in at `offset`, a line start or the end of a text whose last line may lack its end. */
export function insertion(text: string, offset: number, lines: string): Edit {
  const needsBreak = offset > 0 && text[offset - 1] !== "\n";
  return { start: offset, end: offset, text: needsBreak ? `\n${lines.trimEnd()}` : lines };
}
