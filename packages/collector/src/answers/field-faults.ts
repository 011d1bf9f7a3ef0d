import type { Diagnostic } from "@communaute/schemas";
import type { z } from "zod";

/** The faults of what was sent, by field: the declared names of fields only, and no value. */
export function fieldFaults(issues: readonly z.core.$ZodIssue[], document: unknown): Diagnostic[] {
  return issues.slice(0, MOST_FAULTS).map((issue) => {
    const path = issue.path.map((step) => (typeof step === "symbol" ? "" : step));
    const code = codeOf(issue, document);
    const [message, english] = TEXTS[code];
    return { severity: "error", code, message, english, at: { path } };
  });
}

function codeOf(issue: z.core.$ZodIssue, document: unknown): keyof typeof TEXTS {
  if (issue.code === "unrecognized_keys") return "unknown-field";
  return valueAt(issue.path, document) === undefined ? "missing-field" : "invalid-value";
}

function valueAt(path: readonly PropertyKey[], document: unknown): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    document,
  );
}

const TEXTS = {
  "unknown-field": [
    "Un champ n’est pas déclaré par l’enquête : enlève-le, ou déclare-le.",
    "A field is not declared by the survey: take it away, or declare it.",
  ],
  "missing-field": ["Ce champ manque : ajoute-le.", "This field is missing: add it."],
  "invalid-value": [
    "Ce champ n’a pas une valeur permise : vois /v1/openapi.json.",
    "This field does not have a permitted value: see /v1/openapi.json.",
  ],
} as const;

const MOST_FAULTS = 20;
