import type { Diagnostic } from "@communaute/schemas";
import { lineColumn } from "../line-column.ts";
import type { Fault } from "./fault.ts";
import { sentences } from "./sentences.ts";

/** Tells a fault of `text` to the person who edits the file: French, English, line and column. */
export function diagnosticOfFault(fault: Fault, text: string, file?: string): Diagnostic {
  const { code, severity, message, english } = sentences[fault.kind];
  const details =
    fault.other === undefined ? fault : { ...fault, count: lineColumn(text, fault.other).line };
  return {
    severity,
    code,
    message: message(details),
    english: english(details),
    at: { ...(file === undefined ? {} : { file }), ...lineColumn(text, fault.offset) },
    ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
  };
}
