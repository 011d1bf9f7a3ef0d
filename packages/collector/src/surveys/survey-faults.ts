import { addMonths, type Diagnostic } from "@communaute/schemas";
import type { CollectedSurvey } from "./collected-survey.ts";

/** What is wrong with the promises of a survey, each at its place in the configuration; nothing when all can be kept. */
export function surveyFaults(
  survey: CollectedSurvey,
  at: readonly (string | number)[],
): Diagnostic[] {
  const { anonymous, mode, segments, retentionMonths, commentRetentionMonths, waves } = survey;
  const found: Diagnostic[] = [];
  const tell = (code: keyof typeof FAULTS, ...path: (string | number)[]) => {
    const { severity, fr, en } = FAULTS[code];
    found.push({ severity, code, message: fr, english: en, at: { path: [...at, ...path] } });
  };
  if (anonymous && mode === "rows" && Object.keys(segments).length > 1) {
    tell("crossing-possible", "segments");
  }
  for (const name of Object.keys(segments)) {
    if (RESERVED_SEGMENTS.includes(name)) tell("name-reserved", "segments", name);
  }
  for (const [index, { id }] of survey.questions.entries()) {
    if (RESERVED_QUESTIONS.includes(id)) tell("name-reserved", "questions", index, "id");
  }
  if (retentionMonths > LONG_RETENTION) tell("retention-long", "retentionMonths");
  if ((commentRetentionMonths ?? 0) > retentionMonths) {
    tell("comment-retention-longer", "commentRetentionMonths");
  }
  for (const [index, wave] of waves.entries()) {
    if (wave.closesOn < wave.opensOn) tell("wave-backwards", "waves", index, "closesOn");
    else if (wave.closesOn > addMonths(wave.opensOn, LONG_WAVE)) tell("wave-long", "waves", index);
    if (waves.some((other, place) => place < index && other.id === wave.id)) {
      tell("id-repeated", "waves", index, "id");
    }
    const overlaps = waves.some(
      (other, place) =>
        place < index && other.opensOn <= wave.closesOn && wave.opensOn <= other.closesOn,
    );
    if (overlaps) tell("waves-overlap", "waves", index, "opensOn");
    if (wave.invited === undefined) tell("invited-unknown", "waves", index);
  }
  return found;
}

/** Months after which data of audience measures are no longer exempt from consent (CNIL). */
const LONG_RETENTION = 25;
const LONG_WAVE = 12;
const RESERVED_SEGMENTS: readonly string[] = ["lang", "env"];
const RESERVED_QUESTIONS: readonly string[] = ["score", "comment", "event"];

const FAULTS = {
  "crossing-possible": {
    severity: "error",
    fr: "Une enquête anonyme en lignes ne garde qu’un segment : croisés, ils désigneraient des personnes. Gardes-en un, ou passe en « mode: counters ».",
    en: "An anonymous survey of rows keeps one segment only: crossed, they would single people out. Keep one, or use “mode: counters”.",
  },
  "name-reserved": {
    severity: "error",
    fr: "Ce nom est déjà celui d’un champ de toutes les réponses : choisis-en un autre.",
    en: "This is the name of a field of every answer already: choose another one.",
  },
  "retention-long": {
    severity: "warning",
    fr: "Plus de 25 mois de conservation se justifient : demande à ton délégué à la protection des données, ou raccourcis.",
    en: "Keeping answers for more than 25 months needs a reason: ask your data protection officer, or shorten it.",
  },
  "comment-retention-longer": {
    severity: "error",
    fr: "Les commentaires ne peuvent pas être gardés plus longtemps que les réponses : raccourcis leur durée.",
    en: "Comments cannot be kept longer than answers: shorten their duration.",
  },
  "wave-backwards": {
    severity: "error",
    fr: "La vague se termine avant de commencer : échange ses deux jours.",
    en: "The wave ends before it begins: swap its two days.",
  },
  "wave-long": {
    severity: "warning",
    fr: "La vague dure plus d’un an : la conservation ne court qu’à partir de sa fin. Coupe-la en plusieurs.",
    en: "The wave lasts for more than a year: retention runs from its end only. Cut it into several.",
  },
  "waves-overlap": {
    severity: "warning",
    fr: "Deux vagues sont ouvertes le même jour : une réponse qui ne nomme pas la sienne va à la première.",
    en: "Two waves are open on the same day: an answer that does not name its own goes to the first.",
  },
  "id-repeated": {
    severity: "error",
    fr: "Deux vagues, ou deux enquêtes, portent le même identifiant : renomme l’une d’elles.",
    en: "Two waves, or two surveys, have the same id: rename one of them.",
  },
  "invited-unknown": {
    severity: "info",
    fr: "Sans « invited », il n’y aura pas de taux de réponse : dis combien de personnes sont invitées.",
    en: "Without “invited”, there will be no response rate: say how many people are invited.",
  },
} as const;

/** Tells that a survey has the id of one before it. */
export function repeatedSurvey(path: readonly (string | number)[]): Diagnostic {
  const { severity, fr, en } = FAULTS["id-repeated"];
  return { severity, code: "id-repeated", message: fr, english: en, at: { path: [...path] } };
}
