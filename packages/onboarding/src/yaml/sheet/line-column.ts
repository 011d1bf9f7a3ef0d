/** A line and a column, from 1; lines end with a line feed, and a byte order mark takes no column. */
export interface LineColumn {
  line: number;
  column: number;
}

/** The offset of a line and column. */
export function offsetAt(text: string, { line, column }: LineColumn): number {
  let start = markLength(text);
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) break;
    start = end + 1;
  }
  return start + column - 1;
}

/** The line and column of an offset. */
export function placeAt(text: string, offset: number): LineColumn {
  const before = text.slice(markLength(text), offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

function markLength(text: string): number {
  return text.startsWith("\ufeff") ? 1 : 0;
}
