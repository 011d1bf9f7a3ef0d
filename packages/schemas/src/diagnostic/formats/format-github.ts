import { capDiagnostics } from "../cap-diagnostics.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { type Language, messageIn } from "../message-in.ts";
import { printable } from "./printable.ts";
import { countSentence } from "./severity-words.ts";

/** How diagnostics are shown on GitHub. */
export interface FormatGithubOptions {
  /** @defaultValue `"fr"` */
  language?: Language | undefined;
  /** How many are shown at most, the most serious ones. @defaultValue `100` */
  limit?: number | undefined;
}

/**
 * Diagnostics as workflow commands, which GitHub Actions shows beside the lines of a change, and a count.
 *
 * Nothing that stood in a file can end a command or start another. Without diagnostics the count says so.
 */
export function formatGithub(
  diagnostics: readonly Diagnostic[],
  { language = "fr", limit = 100 }: FormatGithubOptions = {},
): string {
  const { kept } = capDiagnostics(diagnostics, limit);
  const commands = kept.map((diagnostic) => command(diagnostic, language));
  return [...commands, countSentence(diagnostics, kept.length, language)].join("\n");
}

function command(diagnostic: Diagnostic, language: Language): string {
  const { severity, code, at: { file, line, column } = {}, suggestion } = diagnostic;
  const properties = Object.entries({ file, line, col: column, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  const hint = suggestion === undefined ? "" : ` → ${suggestion}`;
  const message = escapedData(`${messageIn(diagnostic, language)}${hint}`);
  return `::${COMMANDS[severity]} ${properties.join(",")}::${message}`;
}

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/** As GitHub's own toolkit does; what it does not escape is made printable after. */
function escapedData(text: string): string {
  const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return printable(escaped);
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
