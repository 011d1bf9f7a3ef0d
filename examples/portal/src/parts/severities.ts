import type { Diagnostic, Severity, Text } from "@communaute/schemas";

/** What a severity is called, and what it means for whoever edits the files. */
export interface SeverityWords {
  label: Text;
  meaning: Text;
}

/** The severities, the gravest first. */
export const SEVERITIES = {
  error: {
    label: { fr: "Erreur", en: "Error" },
    meaning: {
      fr: "Une fiche n’a pas pu être lue : elle manque partout ailleurs.",
      en: "An entity could not be read: it is missing everywhere else.",
    },
  },
  warning: {
    label: { fr: "À corriger", en: "To mend" },
    meaning: {
      fr: "La fiche est lue, mais quelque chose y est presque sûrement faux.",
      en: "The entity is read, but something in it is almost certainly wrong.",
    },
  },
  info: {
    label: { fr: "À savoir", en: "To know" },
    meaning: {
      fr: "Rien d’urgent : la communauté vit avec, mais un chiffre peut en souffrir.",
      en: "Nothing urgent: the community lives with it, but a number may suffer.",
    },
  },
} as const satisfies Record<Severity, SeverityWords>;

/** The names of the severities, the gravest first. */
export const SEVERITY_NAMES = Object.keys(SEVERITIES) as Severity[];

/** How many diagnostics there are of each severity. */
export function severityCounts(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
