import { type Diagnostic, formatText } from "@communaute/schemas";
import type { Call } from "../command.ts";
import type { Terminal } from "../terminal.ts";

/** Tells people what is wrong, where what is printed is for programs; nothing when nothing is. */
export function tellDiagnostics(
  diagnostics: readonly Diagnostic[],
  { language }: Call,
  { tell, colour }: Terminal,
): void {
  if (diagnostics.length > 0) tell(formatText(diagnostics, { language, colour }));
}
