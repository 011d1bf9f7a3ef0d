import type { FixableDiagnostic } from "../fixes/fix.ts";
import { lineColumn } from "../line-column.ts";
import type { Fault } from "./fault.ts";
import type { Sentence } from "./sentence.ts";

/** Tells a fault of `text` to the person who edits the file: French, English, line and column. */
export function diagnosticOfFault<Kind extends string>(
  fault: Fault<Kind>,
  text: string,
  sentences: Readonly<Record<Kind, Sentence>>,
  file?: string,
): FixableDiagnostic {
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
    ...(fault.fix && { fix: fault.fix }),
  };
}
