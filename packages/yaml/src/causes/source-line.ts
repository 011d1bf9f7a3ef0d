/** One line of a YAML text, cut where its value starts. */
export interface SourceLine {
  /** Offset of its first character. */
  start: number;
  /** Without its line end. */
  text: string;
  /** Offset of its first character that is not a space. */
  firstOffset: number;
  /** What stands before the value: indentation, dashes, a simple key with its colon. */
  head: string;
  /** What is left, without trailing spaces. */
  value: string;
  /** Offset of the value. */
  valueOffset: number;
}

/** The line that holds an offset. */
export function sourceLine(source: string, offset: number): SourceLine {
  const start = offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
  const lineBreak = source.indexOf("\n", offset);
  const whole = source.slice(start, lineBreak === -1 ? source.length : lineBreak);
  const text = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
  const head = HEAD.exec(text)?.[0] ?? "";
  const indent = text.search(/[^ ]/);
  return {
    start,
    text,
    firstOffset: start + Math.max(0, indent),
    head,
    value: text.slice(head.length).trimEnd(),
    valueOffset: start + head.length,
  };
}

/** The line below a line; `undefined` under the last one. */
export function lineBelow(source: string, { start }: SourceLine): SourceLine | undefined {
  const lineBreak = source.indexOf("\n", start);
  return lineBreak === -1 ? undefined : sourceLine(source, lineBreak + 1);
}

/** The first line that says something from an offset on: what an offset in blanks or in a comment is about. */
export function lineFrom(source: string, offset: number): SourceLine {
  const blanks = BLANKS_AND_COMMENTS.exec(source.slice(offset))?.[0] ?? "";
  const isLast = offset + blanks.length === source.length;
  return sourceLine(source, isLast ? offset : offset + blanks.length);
}

/** Whether a line is that of a field or of a list item, so that it was not meant to continue a text. */
export function startsEntry(line: SourceLine): boolean {
  return ENTRY.test(line.text);
}

const HEAD = /^(?: |- )*(?:[\w-]+: +)?/;
const BLANKS_AND_COMMENTS = /^(?: *(?:#.*)?\r?\n)*/;
const ENTRY = /^ *(?:- |-$|[\w-]+:(?: |$))/;
