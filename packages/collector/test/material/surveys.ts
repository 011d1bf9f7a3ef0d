import type { CollectedSurveyInput } from "../../src/surveys/collected-survey.ts";

/** An invented survey whose wave is open on 25 November 2026. */
export const CLIMATE: CollectedSurveyInput = {
  id: "climat",
  title: { fr: "Climat de la communauté", en: "Climate of the community" },
  question: {
    fr: "Recommanderiez-vous la communauté à quelqu’un ?",
    en: "Would you recommend the community to someone?",
  },
  scale: "nps",
  anonymous: true,
  retentionMonths: 12,
  comments: true,
  results: "public",
  segments: { role: ["dev", "design", "produit"] },
  questions: [
    { kind: "satisfaction", id: "satisfaction" },
    { kind: "choices", id: "theme", choices: ["outils", "lieux", "rythme"], multiple: true },
    { kind: "text", id: "souhait", maxLength: 100 },
  ],
  notice: {
    controller: "Incubateur Exemple",
    purpose: { fr: "Savoir comment va la communauté.", en: "To know how the community fares." },
    recipients: { fr: "L’équipe d’animation.", en: "The team that looks after the community." },
    contact: "dpo@incubateur.exemple",
  },
  waves: [
    { id: "2026-T3", opensOn: "2026-07-01", closesOn: "2026-09-30", invited: 40 },
    { id: "2026-T4", opensOn: "2026-10-01", closesOn: "2026-12-31", invited: 40 },
    { id: "2027-T1", opensOn: "2027-01-01", closesOn: "2027-03-31" },
  ],
};

export const SECRET = "un secret de test assez long, et inventé";
export const ADMIN = "jeton-d-administration-de-test";
