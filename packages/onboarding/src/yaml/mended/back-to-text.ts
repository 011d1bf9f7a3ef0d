import type { Fix, FixableDiagnostic } from "@communaute/yaml";
import { type LineColumn, offsetAt, placeAt } from "../sheet/line-column.ts";

/** From a text with fixes made back to the text as it was written. */
export interface BackToText {
  /** Where an offset of the mended text is in the text as it was written. */
  offset: (offset: number) => number;
  /** The same for a line and a column. */
  place: (place: LineColumn) => LineColumn;
  /** A diagnostic of the mended text, with the place and the fix that it has in the text as it was written. */
  diagnostic: (diagnostic: FixableDiagnostic) => FixableDiagnostic;
}

/** A text to which nothing was done. */
export function identity(text: string): Written & BackToText {
  return { text, mendedText: text, offset: same, place: same, diagnostic: same };
}

interface Written {
  /** As it was written. */
  text: string;
  mendedText: string;
}

function same<Value>(value: Value): Value {
  return value;
}

/** The way back through one more round of fixes, which made `mendedText`. */
export function throughFixes(
  before: BackToText & Written,
  mendedText: string,
  fixes: readonly Fix[],
): BackToText & Written {
  const { text } = before;
  const offset = (at: number) => before.offset(withoutFixes(at, fixes));
  const place = ({ line, column }: LineColumn) =>
    placeAt(text, offset(offsetAt(mendedText, { line, column })));
  return { text, mendedText, offset, place, diagnostic: (told) => moved(told, place, offset) };
}

/** Of fixes that overlap the first in the text, in the order of the text. */
export function appliedFixes(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = [];
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start >= (kept.at(-1)?.end ?? 0)) kept.push(fix);
  }
  return kept;
}

/** A place inside what a fix wrote is as far inside what stood there, less the quote that the fix put first. */
function withoutFixes(offset: number, fixes: readonly Fix[]): number {
  let shift = 0;
  for (const { start, end, text } of fixes) {
    const newStart = start + shift;
    if (offset <= newStart) break;
    if (offset < newStart + text.length) {
      const quote = /^["']/.test(text) ? 1 : 0;
      return Math.min(start + Math.max(0, offset - newStart - quote), end);
    }
    shift += text.length - (end - start);
  }
  return offset - shift;
}

function moved(
  told: FixableDiagnostic,
  place: BackToText["place"],
  offset: BackToText["offset"],
): FixableDiagnostic {
  const { at, fix } = told;
  const { line, column } = at ?? {};
  const here = line === undefined || column === undefined ? {} : place({ line, column });
  return {
    ...told,
    ...(at ? { at: { ...at, ...here } } : {}),
    ...(fix ? { fix: { ...fix, start: offset(fix.start), end: offset(fix.end) } } : {}),
  };
}
