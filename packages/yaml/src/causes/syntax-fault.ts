import type { CST, Document } from "yaml";
import type { Fault } from "../messages/fault.ts";
import * as layout from "./layout-causes.ts";
import type { Cause } from "./misreading.ts";
import { lineFrom } from "./source-line.ts";
import * as text from "./text-causes.ts";
import { unclosedBracket, unclosedQuote } from "./unclosed.ts";

/** From the most telling to the vaguest; the first that fits is told, since the others would only echo it. */
const causes: readonly Cause[] = [
  layout.conflictMarker,
  layout.blankIndentation,
  unclosedQuote,
  unclosedBracket,
  text.badEscape,
  text.signBeforeText,
  text.textAfterQuote,
  text.colonInText,
  layout.missingSpaceAfterColon,
  layout.lineWithoutKey,
  layout.textBeforeFields,
  layout.emptyKey,
  layout.unevenIndentation,
];

/** The one real cause why a text is no single YAML document; nothing when it is one. */
export function syntaxFault(
  source: string,
  tokens: readonly CST.Token[],
  { errors }: Document.Parsed,
): Fault | undefined {
  const marker = tokens.find(isMarker);
  const first = errors.reduce<(typeof errors)[number] | undefined>(
    (earliest, error) => (earliest && earliest.pos[0] <= error.pos[0] ? earliest : error),
    undefined,
  );
  if (marker && (first === undefined || marker.offset <= first.pos[0])) {
    const kind = marker.type === "directive" ? "directive" : "several-documents";
    return { kind, offset: marker.offset };
  }
  if (first === undefined) return undefined;
  const [start] = first.pos;
  const end = errors.reduce((far, { pos }) => (pos[0] === start ? Math.max(far, pos[1]) : far), 0);
  const line = lineFrom(source, start);
  const error = { source, tokens, code: first.code, start, end, line };
  for (const cause of causes) {
    const fault = cause(error);
    if (fault) return fault;
  }
  return { kind: "yaml-syntax", offset: start };
}

/** `%…`, `---` or `...`: lines that set documents apart; the fences are no part of this text. */
function isMarker(token: CST.Token): boolean {
  if (token.type === "document") return token.start.some(({ type }) => type === "doc-start");
  return token.type === "doc-end" || token.type === "directive";
}
