import {
  type Diagnostic,
  formatGithub,
  formatJson,
  formatText,
  type Language,
  type Text,
} from "@communaute/schemas";
import type { Option } from "../command.ts";

/** In which form diagnostics can be printed. */
export type Format = (typeof FORMATS)[number];

const FORMATS = ["text", "json", "github"] as const;

/** The option that chooses the form. */
export const FORMAT_OPTION: Option = {
  type: "string",
  value: FORMATS.join("|"),
  purpose: {
    fr: "la forme des remarques ; github les montre à côté des lignes d’une modification",
    en: "the form of remarks; github shows them beside the lines of a change",
  },
};

/** Whether a form exists. */
export function isFormat(format: string): format is Format {
  return FORMATS.some((known) => known === format);
}

/** What to say of a form that does not exist. */
export const NO_FORMAT: Text = {
  fr: "--format attend text, json ou github.",
  en: "--format expects text, json or github.",
};

/** Diagnostics in one form. */
export function printedDiagnostics(
  diagnostics: readonly Diagnostic[],
  { format, ...options }: { format: Format; language: Language; colour: boolean },
): string {
  if (format === "json") return formatJson(diagnostics);
  return format === "github"
    ? formatGithub(diagnostics, options)
    : formatText(diagnostics, options);
}
