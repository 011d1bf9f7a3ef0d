import type { LineCursor } from "./line-cursor.ts";

/**
 * The text of a block scalar (`|`, `|-`, `>`, `>-`) whose header is all that is left of the cursor's line.
 *
 * Leaves the cursor on the line after it; `undefined` when its indentation or its blank lines leave any doubt.
 */
export function plainBlockText(
  cursor: LineCursor,
  header: string,
  parentIndent: number,
): string | undefined {
  if (!HEADERS.has(header)) return undefined;
  const { source } = cursor;
  const lines: string[] = [];
  let indent = -1;
  let start = cursor.nextLine;
  while (start < source.length) {
    const lineBreak = source.indexOf("\n", start);
    const end = lineBreak === -1 ? source.length : lineBreak;
    const at = spacesEnd(source, start, end);
    if (at === end) {
      if (at !== start || indent === -1) return undefined;
      lines.push("");
    } else {
      if (indent === -1) indent = at - start;
      if (indent <= parentIndent) return undefined;
      if (at - start < indent) break;
      lines.push(source.slice(start + indent, end));
    }
    start = end + 1;
  }
  cursor.nextLine = start;
  cursor.advance();
  if (cursor.indent > parentIndent) return undefined;
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return undefined;
  const text = header.startsWith("|") ? lines.join("\n") : folded(lines);
  return text === undefined || header.endsWith("-") ? text : `${text}\n`;
}

const HEADERS = new Set(["|", "|-", ">", ">-"]);

function spacesEnd(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && source.charCodeAt(at) === 32) at += 1;
  return at;
}

/** One line break becomes a space, further ones stay; a line that is indented more would change the rules. */
function folded(lines: readonly string[]): string | undefined {
  let text = "";
  let blanks = 0;
  for (const line of lines) {
    if (line.startsWith(" ")) return undefined;
    if (line === "") {
      blanks += 1;
    } else {
      const separator = text === "" || blanks > 0 ? "\n".repeat(blanks) : " ";
      text += separator + line;
      blanks = 0;
    }
  }
  return text;
}
