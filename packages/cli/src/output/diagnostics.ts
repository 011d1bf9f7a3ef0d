import {
  type Diagnostic,
  formatGithub,
  formatJson,
  formatText,
  type Language,
} from "@communaute/schemas";
import type { Option } from "../command.ts";

/** In which form diagnostics can be printed. */
export const FORMATS = ["text", "json", "github"] as const;
export type Format = (typeof FORMATS)[number];

/** The option that chooses among them. */
export const FORMAT_OPTION: Option = {
  type: "string",
  value: FORMATS.join("|"),
  purpose: {
    fr: "la forme des remarques ; github les montre à côté des lignes d’une modification",
    en: "the form of remarks; github shows them beside the lines of a change",
  },
};

/** Diagnostics in one form; a form that does not exist gives `undefined`. */
export function printedDiagnostics(
  diagnostics: readonly Diagnostic[],
  { format, ...options }: { format: string; language: Language; colour: boolean },
): string | undefined {
  if (format === "text") return formatText(diagnostics, options);
  if (format === "json") return formatJson(diagnostics);
  return format === "github" ? formatGithub(diagnostics, options) : undefined;
}
