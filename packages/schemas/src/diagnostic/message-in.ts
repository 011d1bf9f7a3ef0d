import type { Text } from "../text.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A language in which people are spoken to. */
export type Language = keyof Text;

/** The message of a diagnostic in one language. */
export function messageIn({ message, english }: Diagnostic, language: Language): string {
  return language === "fr" ? message : english;
}
