import type { Inline, InlineOptions } from "./inline.ts";
import { InlineBuilder } from "./inline-builder.ts";
import { isSafeAddress } from "./safe-address.ts";

/**
 * Reads inline Markdown: `*emphasis*`, `**strong**`, code and `[links](https://…)`. All else is text, HTML too.
 *
 * A link whose address is not allowed stays as it was written. Nothing is an error, and the empty text has no words. Takes
 * a time that grows with the length of the text, whatever stands in it.
 *
 * @example
 * readInline("Lire **tout** <b>"); // text « Lire », strong « tout », text « <b> »
 */
export function readInline(text: string, options: InlineOptions = {}): Inline[] {
  const builder = new InlineBuilder();
  let at = 0;
  while (at < text.length) at += readPiece(builder, text, at, options);
  return builder.words();
}

/** Reads the piece that starts at a place; how long it is. */
function readPiece(
  builder: InlineBuilder,
  text: string,
  at: number,
  options: InlineOptions,
): number {
  const character = text[at] ?? "";
  if (character === "\\" && ESCAPABLE.test(text[at + 1] ?? "")) {
    builder.text(text[at + 1] ?? "");
    return 2;
  }
  if (character === "`") return readCode(builder, text, at);
  if (character === "*" || character === "_") return readStress(builder, text, at);
  if (character === "[") {
    builder.open("[");
    return 1;
  }
  if (character === "]") return readTarget(builder, text, at, options);
  const [plain = character] = matchAt(PLAIN, text, at) ?? [];
  builder.text(plain);
  return plain.length;
}

function readCode(builder: InlineBuilder, text: string, at: number): number {
  const [fence = "`"] = matchAt(TICKS, text, at) ?? [];
  const start = at + fence.length;
  let end = text.indexOf(fence, start);
  while (end !== -1) {
    const [closing = ""] = matchAt(TICKS, text, end) ?? [];
    if (closing.length === fence.length) break;
    end = text.indexOf(fence, end + closing.length);
  }
  if (end === -1) {
    builder.text(fence);
    return fence.length;
  }
  builder.code(text.slice(start, end));
  return end + fence.length - at;
}

function readStress(builder: InlineBuilder, text: string, at: number): number {
  const [run = ""] = matchAt(text[at] === "*" ? STARS : UNDERSCORES, text, at) ?? [];
  const before = text[at - 1] ?? " ";
  const after = text[at + run.length] ?? " ";
  const isWord = run.startsWith("_");
  builder.stress(run, {
    canOpen: !SPACE.test(after) && !(isWord && LETTER.test(before)),
    canClose: !SPACE.test(before) && !(isWord && LETTER.test(after)),
  });
  return run.length;
}

function readTarget(
  builder: InlineBuilder,
  text: string,
  at: number,
  options: InlineOptions,
): number {
  const [target = "]", href] = matchAt(TARGET, text, at) ?? [];
  builder.closeLink(target, href !== undefined && isSafeAddress(href, options) ? href : undefined);
  return target.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
const TICKS = /`+/y;
const STARS = /\*+/y;
const UNDERSCORES = /_+/y;
const PLAIN = /[^\\`*_[\]]+/y;
/** Where a link leads, with one level of parentheses in it, and a title that is let go. */
const TARGET = /\]\(\s*([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\s*\)/y;
