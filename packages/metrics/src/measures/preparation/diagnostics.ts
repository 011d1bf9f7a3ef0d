import type { Diagnostic } from "@communaute/schemas";

/** Told when the same id stands twice: only the first one is counted. */
export function twiceDeclared(path: (string | number)[]): Diagnostic {
  return {
    severity: "error",
    code: "duplicate-id",
    message: "Cet identifiant est déjà pris : seule la première fiche est comptée. Change l’autre.",
    english: "This id is taken already: only the first entry is counted. Change the other one.",
    at: { path },
  };
}

/** Told when something ends before it starts, or on no day at all: it is not counted. */
export function wrongWay(path: (string | number)[]): Diagnostic {
  return {
    severity: "warning",
    code: "end-before-start",
    message:
      "La fin vient avant le début, ou l’un des deux n’est pas un jour : la ligne n’est pas comptée.",
    english: "It ends before it starts, or one of the two is no day: the row is not counted.",
    at: { path },
  };
}

/** Told when a score or a satisfaction is not on its scale: it is counted apart, never moved. */
export function offTheScale(path: (string | number)[]): Diagnostic {
  return {
    severity: "warning",
    code: "score-invalid",
    message:
      "Cette note n’est pas un entier de l’échelle : la réponse n’est pas comptée dans la mesure.",
    english:
      "This score is no whole number of its scale: the answer is not counted in the measure.",
    at: { path },
  };
}

/** Told when a community has neither a member nor a startup: every value is then missing. */
export function emptyCommunity(): Diagnostic {
  return {
    severity: "warning",
    code: "community-empty",
    message: "La communauté n’a ni membre ni startup : vérifie ce qui a été lu.",
    english: "The community has neither a member nor a startup: check what was read.",
  };
}

/** Told when no measure bears an id. */
export function unknownMeasure(suggestion: string | undefined): Diagnostic {
  return {
    severity: "error",
    code: "unknown-measure",
    message: `Aucune mesure n’a cet identifiant : choisis-en un dans MEASURES.${meant(suggestion, "fr")}`,
    english: `No measure has this id: choose one of MEASURES.${meant(suggestion, "en")}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Told when a measure cannot be broken down by an attribute; its total is given nonetheless. */
export function unknownAttribute(suggestion: string | undefined): Diagnostic {
  return {
    severity: "error",
    code: "unknown-attribute",
    message: `Cette mesure ne se décline pas selon cet attribut : seul le total est donné.${meant(suggestion, "fr")}`,
    english: `This measure cannot be broken down by this attribute: only the total is given.${meant(suggestion, "en")}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Told when a level is not between 0 and 1. */
export function levelOutOfBounds(): Diagnostic {
  return {
    severity: "warning",
    code: "level-out-of-bounds",
    message: "« level » doit être entre 0 et 1, comme 0.95 : la mesure prend 0.95.",
    english: "“level” must lie between 0 and 1, such as 0.95: the measure takes 0.95.",
    at: { path: ["level"] },
  };
}

/** Told when a period ends before it starts: nothing can be counted. */
export function backwardPeriod(): Diagnostic {
  return {
    severity: "error",
    code: "period-backward",
    message:
      "La période finit avant de commencer, ou n’est pas faite de jours : corrige « from » et « to ».",
    english: "The period ends before it starts, or is not made of days: mend “from” and “to”.",
  };
}

function meant(suggestion: string | undefined, language: "fr" | "en"): string {
  if (suggestion === undefined) return "";
  return language === "fr"
    ? ` Voulais-tu dire « ${suggestion} » ?`
    : ` Did you mean “${suggestion}”?`;
}
