import type { Fix } from "@communaute/yaml";
import type { Details } from "../sentences/sentence.ts";
import { type SentenceName, sentences } from "../sentences/sentences.ts";
import { type LineColumn, offsetAt, placeAt } from "./line-column.ts";
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
  sheet.told.push({
    severity,
    code: code ?? name,
    message: message(fault),
    english: english(fault),
    at: {
      ...(sheet.file === undefined ? {} : { file: sheet.file }),
      ...place(spot, fault),
    },
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(fix === undefined ? {} : { fix }),
  });
}

function place({ sheet, path, value }: Spot, { atKey = false, inside }: Fault): LineColumn {
  const start = sheet.locate(path, atKey);
  if (!inside || typeof value !== "string") return start;
  const { source } = sheet;
  const offset = offsetAt(source, start);
  const found = source.indexOf(inside, offset);
  const isInside = found !== -1 && found - offset <= 2 * value.length + INDENTATION;
  return isInside ? placeAt(source, found) : start;
}

/** How much longer a text may be written than it is: it is folded and indented, or has an escape. */
const INDENTATION = 200;
