import type { Fault } from "../messages/fault.ts";
import { quotedLine } from "./quoted.ts";
import { type SourceLine, sourceLine } from "./source-line.ts";

/** A fault found in the syntax tree, with the mended line where it is certain; other faults come back as they are. */
export function advisedFault(fault: Fault, source: string): Fault {
  const { kind, offset } = fault;
  if (fault.suggestion !== undefined) return fault;
  const line = sourceLine(source, offset);
  switch (kind) {
    case "alias-forbidden":
    case "tag-forbidden":
      return line.valueOffset === offset ? suggested(fault, quotedLine(line)) : fault;
    case "text-lost":
      return line.value.startsWith("#") || PLAIN_START.test(line.value)
        ? suggested(fault, quotedLine(line))
        : fault;
    case "key-not-text":
      return line.valueOffset <= offset && BRACKET_FIRST.test(line.value)
        ? suggested(
            { ...fault, kind: "sign-before-text", offset: line.valueOffset },
            quotedLine(line),
          )
        : fault;
    case "blank-in-key":
      return suggested(fault, withoutBlankInKey(line));
    default:
      return fault;
  }
}

const PLAIN_START = /^[\p{L}\p{N}]/u;
const BRACKET_FIRST = /^[[{]/;

function suggested(fault: Fault, suggestion: string | undefined): Fault {
  return suggestion === undefined ? fault : { ...fault, suggestion };
}

function withoutBlankInKey({ text }: SourceLine): string {
  return text.trim().replace(/\s+:/, ":");
}
