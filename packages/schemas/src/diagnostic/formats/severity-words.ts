import type { Text } from "../../text.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import type { Language } from "../message-in.ts";

/** The severities from the worst on, each with the word for one and for several. */
const WORDS: Record<Severity, { one: Text; many: Text }> = {
  error: { one: { fr: "erreur", en: "error" }, many: { fr: "erreurs", en: "errors" } },
  warning: {
    one: { fr: "avertissement", en: "warning" },
    many: { fr: "avertissements", en: "warnings" },
  },
  info: { one: { fr: "information", en: "remark" }, many: { fr: "informations", en: "remarks" } },
};

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** The word for a severity. */
export function severityWord(severity: Severity, language: Language): string {
  return WORDS[severity].one[language];
}

/** How many diagnostics of each severity there are. */
export function severityCounts(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/**
 * One sentence that counts diagnostics by severity, and says how many are shown when not all are; without any, that
 * there is nothing to say.
 */
export function countSentence(
  diagnostics: readonly Diagnostic[],
  shown: number,
  language: Language,
): string {
  if (diagnostics.length === 0) return NOTHING[language];
  const counts = severityCounts(diagnostics);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const count = counts[severity];
    return `${count} ${WORDS[severity][isSingular(count, language) ? "one" : "many"][language]}`;
  });
  const total = diagnostics.length;
  const capped = shown < total ? SHOWN[language](shown, total) : "";
  return `${parts.join(", ")}.${capped}`;
}

const NOTHING: Text = { fr: "Rien à signaler.", en: "Nothing to report." };

const SHOWN: Record<Language, (shown: number, total: number) => string> = {
  fr: (shown, total) => ` Seules ${shown} remarques sur ${total} sont montrées, les plus graves.`,
  en: (shown, total) => ` Only ${shown} of ${total} are shown, the most serious ones.`,
};

function isSingular(count: number, language: Language): boolean {
  return language === "fr" ? count < 2 : count === 1;
}
