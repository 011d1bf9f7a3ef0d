/** A cell of a table; numbers are written as numbers. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180). A text that a spreadsheet would take for a formula starts with an apostrophe instead.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What starts a formula, also after blanks or as a full-width sign. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]|^[\t\r\n]/u;
