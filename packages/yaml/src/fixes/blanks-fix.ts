import { lineBelow, type SourceLine, sourceLine } from "../causes/source-line.ts";
import type { Fault } from "../messages/fault.ts";
import type { Fix } from "./fix.ts";

/** Ordinary spaces in front of a line that tabs or no-break spaces indent, and of all such lines right below it. */
export function blanksFix({ offset }: Fault, source: string): Fix | undefined {
  const first = sourceLine(source, offset);
  let end = first.start;
  let text = "";
  for (let line: SourceLine | undefined = first; line; line = lineBelow(source, line)) {
    const blanks = BLANKS.exec(line.text)?.[0] ?? "";
    if (!/[^ ]/.test(blanks)) break;
    text += source.slice(end, line.start) + spaces(blanks);
    end = line.start + blanks.length;
  }
  return end === first.start ? undefined : { start: first.start, end, text };
}

/** `title :` with a no-break space: none. */
export function blankBeforeColonFix({ offset }: Fault, source: string): Fix | undefined {
  const [blanks] = /^\s+(?=:)/.exec(source.slice(offset, offset + MOST_BLANKS)) ?? [];
  return blanks === undefined
    ? undefined
    : { start: offset, end: offset + blanks.length, text: "" };
}

/** `title:Carnet` with a no-break space: an ordinary one. Nothing where no space was typed at all. */
export function blankAfterColonFix({ offset }: Fault, source: string): Fix | undefined {
  const [blanks] = /^[^\S\r\n]+/.exec(source.slice(offset, offset + MOST_BLANKS)) ?? [];
  return blanks === undefined
    ? undefined
    : { start: offset, end: offset + blanks.length, text: " " };
}

/** Nobody types more blanks than this by mistake. */
const MOST_BLANKS = 20;
const BLANKS = /^[^\S\r\n]*/;

/** A tab counts for two spaces, any other blank for one. */
function spaces(blanks: string): string {
  return blanks.replace(/[^ ]/g, (blank) => (blank === "\t" ? "  " : " "));
}
