import type { ExtraTexts, Texts } from "./texts.ts";

/** French, which the element always has at hand, but for what only its extras say. */
export const fr: Omit<Texts, keyof ExtraTexts> = {
  question: "Sur une échelle de 0 à 10, recommanderiez-vous ce service à vos collègues ?",
  low: "pas du tout probable",
  high: "tout à fait probable",
  whyLow: "Qu’est-ce qui devrait changer en premier ?",
  whyMiddle: "Qu’est-ce qui explique votre note ?",
  whyHigh: "Qu’est-ce qui vous plaît le plus ?",
  optional: "(facultatif)",
  noPersonalData: "N’écrivez rien qui permette de reconnaître quelqu’un.",
  send: "Envoyer ma réponse",
  sending: "Envoi en cours…",
  clear: "Effacer ma note",
  decline: "Je préfère ne pas répondre",
  declined: "C’est noté. Bonne journée.",
  missing: "Choisissez une note de 0 à 10.",
  thanks: "Merci, votre réponse est enregistrée.",
  receipt: "Pour la faire effacer, gardez ce reçu :",
  failed: "Votre réponse n’est pas partie. Elle est toujours là : réessayez.",
  retry: "Réessayer",
  refused: "Votre réponse n’a pas été acceptée.",
  closed: "Ce sondage est terminé. Votre réponse n’a pas été enregistrée.",
  unavailable: "Ce sondage n’est pas disponible pour le moment.",
  confidential: "Votre réponse est confidentielle.",
  anonymous: "Votre réponse est anonyme.",
  privacy: "Ce que devient votre réponse",
};
