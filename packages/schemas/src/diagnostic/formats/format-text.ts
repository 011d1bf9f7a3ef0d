import { capDiagnostics } from "../cap-diagnostics.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { type Language, messageIn } from "../message-in.ts";
import { writtenPath } from "../path.ts";
import { printable } from "./printable.ts";
import { countSentence, severityWord } from "./severity-words.ts";

/** How diagnostics are shown to people. */
export interface FormatTextOptions {
  /** @defaultValue `"fr"` */
  language?: Language | undefined;
  /** Whether the screen understands ANSI colours. @defaultValue `false` */
  colour?: boolean | undefined;
  /** How many are shown at most, the most serious ones. @defaultValue `100` */
  limit?: number | undefined;
}

/**
 * Diagnostics as lines for a terminal, file by file and in the order of the lines in each, with a count at the end.
 *
 * Nothing that stood in a file can move the cursor or forge a line. Without diagnostics the count says so.
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  { language = "fr", colour = false, limit = 100 }: FormatTextOptions = {},
): string {
  const { kept } = capDiagnostics(diagnostics, limit);
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of kept) {
    const file = diagnostic.at?.file ?? "";
    const group = files.get(file);
    if (group) group.push(diagnostic);
    else files.set(file, [diagnostic]);
  }
  const groups = [...files.values()].map((group) =>
    group
      .toSorted(byPlace)
      .map((diagnostic) => line(diagnostic, language, colour))
      .join("\n"),
  );
  return [...groups, countSentence(diagnostics, kept.length, language)].join("\n\n");
}

function line(diagnostic: Diagnostic, language: Language, colour: boolean): string {
  const { severity, code, suggestion } = diagnostic;
  const word = severityWord(severity, language);
  const parts = [
    printable(placeOf(diagnostic)),
    colour ? `\u001b[${COLOURS[severity]}m${word}\u001b[0m` : word,
    printable(code),
    printable(messageIn(diagnostic, language)),
    suggestion === undefined ? "" : DID_YOU_MEAN[language](printable(suggestion)),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** `file:line:column` as editors and terminals recognise it; without a line, where in the document. */
function placeOf({ at: { file, line, column, path = [] } = {} }: Diagnostic): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return line === undefined ? [place, writtenPath(path)].filter(Boolean).join(" ") : place;
}

const COLOURS: Record<Severity, number> = { error: 31, warning: 33, info: 36 };

const DID_YOU_MEAN: Record<Language, (suggestion: string) => string> = {
  fr: (suggestion) => `Voulais-tu dire « ${suggestion} » ?`,
  en: (suggestion) => `Did you mean “${suggestion}”?`,
};

function byPlace({ at: one = {} }: Diagnostic, { at: other = {} }: Diagnostic): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
