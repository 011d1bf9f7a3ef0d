import type { Fix } from "@communaute/yaml";
import type { Details } from "../sentences/sentence.ts";
import { type SentenceName, sentences } from "../sentences/sentences.ts";
import type { Spot } from "./sheet.ts";

/** What is known of a fault besides its kind and its place. */
export interface Fault extends Details {
  /** Told where the key stands, and not the value. */
  atKey?: boolean | undefined;
  /** Told where these characters stand inside the value, when they can be found there. */
  inside?: string | undefined;
  fix?: Fix | undefined;
}

/** Notes one fault of a file, for the person who edits it. */
export function tell(spot: Spot, name: SentenceName, fault: Fault = {}): void {
  const { sheet } = spot;
  const { code, severity, message, english } = sentences[name];
  const { suggestion, fix } = fault;
  const meant = suggestion === undefined ? ["", ""] : didYouMean(suggestion);
  sheet.told.push({
    severity,
    code: code ?? name,
    message: message(fault) + meant[0],
    english: english(fault) + meant[1],
    at: {
      ...(sheet.file === undefined ? {} : { file: sheet.file }),
      ...place(spot, fault),
    },
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(fix === undefined ? {} : { fix }),
  });
}

function didYouMean(suggestion: string): [string, string] {
  return [` Voulais-tu dire « ${suggestion} » ?`, ` Did you mean "${suggestion}"?`];
}

function place(spot: Spot, { atKey = false, inside }: Fault): { line: number; column: number } {
  const { line, column } = spot.sheet.locate(spot.path, atKey);
  return (inside ? placeInside(spot, inside) : undefined) ?? { line, column };
}

function placeInside({ sheet, path }: Spot, inside: string) {
  const span = sheet.span(path);
  const offset = span ? sheet.source.slice(span.start, span.end).indexOf(inside) : -1;
  if (!span || offset === -1) return undefined;
  const before = sheet.source.slice(0, span.start + offset);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const line = before.split(/\r\n|\r|\n/).length;
  const mark = lineStart === 0 && before.startsWith("\ufeff") ? 1 : 0;
  return { line, column: before.length - lineStart - mark + 1 };
}
