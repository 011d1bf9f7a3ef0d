import type { CST, Document } from "yaml";
import type { Fault } from "../messages/fault.ts";

/** The first thing that keeps a text from being one YAML document; nothing when it is one. */
export function syntaxFault(
  _source: string,
  _tokens: CST.Token[],
  document: Document.Parsed,
  second?: Document.Parsed,
): Fault | undefined {
  const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first) return { kind: "yaml-syntax", offset: first.pos[0] };
  return second && { kind: "several-documents", offset: second.range[0] };
}
