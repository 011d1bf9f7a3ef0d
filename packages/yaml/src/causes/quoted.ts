import type { SourceLine } from "./source-line.ts";

/** A line, without its indentation, whose value is put in quotes that it does not contain itself. */
export function quotedLine(line: SourceLine, value = line.value): string | undefined {
  return line.head.trim() === "" ? undefined : line.head.trimStart() + quoted(value);
}

/** A text in double quotes, or in single ones when double ones would need a backslash. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
