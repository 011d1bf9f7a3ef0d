import type { Fix } from "@communaute/yaml";
import { offsetAt } from "./line-column.ts";
import type { Spot } from "./sheet.ts";

/**
 * Writes another text in the place of a value, in the quotes that it stands in.
 *
 * Nothing when the value is not written as it is read (with an escape, over several lines).
 */
export function fixOf({ sheet, path, value }: Spot, meant: string): Fix | undefined {
  const span = sheet.span(path);
  if (!span || typeof value !== "string") return undefined;
  const written = sheet.source.slice(span.start, span.end);
  for (const quote of ["", '"', "'"]) {
    if (written !== quote + value + quote) continue;
    const text = quote === "" && !PLAIN.test(meant) ? JSON.stringify(meant) : quote + meant + quote;
    return meant.includes(quote || "\n") ? undefined : { ...span, text };
  }
  return undefined;
}

/** Puts a value that YAML takes for a number, a boolean or a day in quotes. */
export function quotedFix({ sheet, path }: Spot): Fix | undefined {
  const span = sheet.span(path);
  const written = span && sheet.source.slice(span.start, span.end);
  return span && written && /^[\w.+-]+$/.test(written)
    ? { ...span, text: JSON.stringify(written) }
    : undefined;
}

/** Writes another key in the place of that of a value. */
export function keyFixOf({ sheet, path }: Spot, meant: string): Fix | undefined {
  const key = String(path.at(-1));
  const start = offsetAt(sheet.source, sheet.locate(path, true));
  return sheet.source.startsWith(`${key}:`, start)
    ? { start, end: start + key.length, text: meant }
    : undefined;
}

/** What can stand without quotes wherever a value can. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} +_/.-]*[\p{L}\p{N}.])?$/u;
