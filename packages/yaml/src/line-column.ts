/** Where a character stands for a person: both count from 1, columns in UTF-16 units as editors do. */
export interface LineColumn {
  line: number;
  column: number;
}

/** The line and column of an offset; the end of the text for an offset beyond it, 1:1 in an empty text. */
export function lineColumn(text: string, offset: number): LineColumn {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < end; ) {
    line += 1;
    lineStart = next + 1;
    next = text.indexOf("\n", lineStart);
  }
  return { line, column: end - lineStart + 1 };
}
