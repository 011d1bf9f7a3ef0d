import type { Diagnostic } from "@communaute/schemas";
import { diagnosticOfFault } from "@communaute/yaml";
import { type FrontMatterFault, frontMatterSentences } from "./front-matter-sentences.ts";

/** A file cut in two at its fences. Offsets count UTF-16 units of the file's text. */
export interface SplitFile {
  /** The lines between the two fences, each with its line end. */
  front: string;
  frontOffset: number;
  /** The line of the file, from 1, on which `front` starts. */
  frontLine: number;
  /** All that follows the closing fence's line. */
  body: string;
  bodyOffset: number;
}

/**
 * Cuts a text after its opening `---` and at the next line that is `---` and nothing else.
 *
 * Trailing spaces are allowed after a fence, further `---` lines belong to the body, and `...` closes nothing.
 * A text without front matter, an empty one among them, gives an error.
 */
export function splitFrontMatter(text: string, file?: string): SplitFile | Diagnostic {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const frontOffset = text.startsWith("---", start) ? lineEnd(text, start + 3) : -1;
  if (frontOffset === -1) {
    return told({ kind: "front-matter-missing", offset: 0 }, text, file);
  }
  for (let fence = frontOffset; fence !== -1; fence = nextLineWithDashes(text, fence)) {
    const bodyOffset = text.startsWith("---", fence) ? lineEnd(text, fence + 3) : -1;
    if (bodyOffset === -1) continue;
    return {
      front: text.slice(frontOffset, fence),
      frontOffset,
      frontLine: 2,
      body: text.slice(bodyOffset),
      bodyOffset,
    };
  }
  return told(unclosed(text, start), text, file);
}

function told(fault: FrontMatterFault, text: string, file: string | undefined): Diagnostic {
  return diagnosticOfFault(fault, text, frontMatterSentences, file);
}

const BYTE_ORDER_MARK = 0xfeff;

/** The offset of the next line when only blanks are left on this one from `offset` on, else -1. */
function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (BLANKS.includes(text.charAt(end)) && end < text.length) end += 1;
  if (end === text.length) return end;
  return text.charAt(end) === "\n" ? end + 1 : -1;
}

const BLANKS = " \t\r";

function nextLineWithDashes(text: string, offset: number): number {
  const lineBreak = text.indexOf("\n---", offset);
  return lineBreak === -1 ? -1 : lineBreak + 1;
}

function unclosed(text: string, start: number): FrontMatterFault {
  const dots = /^\.\.\.[ \t\r]*$/m.exec(text);
  return dots
    ? { kind: "closed-by-dots", offset: dots.index, suggestion: "---" }
    : { kind: "front-matter-unclosed", offset: start };
}
