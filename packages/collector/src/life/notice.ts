import type { Text } from "@communaute/schemas";
import type { CollectedSurvey } from "../surveys/collected-survey.ts";

/**
 * What those who answer must be told (GDPR, article 13), in both languages, worked out from the configuration: it promises
 * nothing that the collector does not do. “Anonymous” is only said of surveys that are.
 */
export function notice(survey: CollectedSurvey): Text {
  const { controller, purpose, basis, recipients, contact } = survey.notice;
  const months = survey.retentionMonths;
  const commentMonths = survey.commentRetentionMonths ?? months;
  const hasTokens = survey.waves.some(({ tokenKey }) => tokenKey);
  const tells = Object.keys(survey.segments);
  const fr = [
    `Qui : ${controller} pose cette question. ${purpose.fr}`,
    `Base légale : ${BASES[basis].fr}.`,
    survey.anonymous
      ? "Anonymat : ni votre nom, ni votre adresse, ni l’heure ne sont conservés ; rien ne permet de revenir à vous."
      : "Confidentialité : votre réponse n’est montrée à personne sous votre nom, et aucun chiffre ne porte sur moins de cinq personnes.",
    `Ce qui est conservé : ${survey.mode === "counters" ? "des totaux, sans aucune ligne par personne" : "vos réponses et leur jour"}${tells.length > 0 ? `, et ce que vous dites de vous (${tells.join(", ")})` : ""}.`,
    ...(survey.comments ? ["N’écrivez pas de données personnelles dans le commentaire."] : []),
    ...(hasTokens
      ? [
          "Une seule réponse par membre : le jeton qui le garantit est signé à l’aveugle, personne ne peut le relier à vous.",
        ]
      : []),
    `Destinataires : ${recipients.fr}`,
    `Durée : les réponses sont effacées ${months} mois après la fin de chaque vague${survey.comments && commentMonths < months ? `, les commentaires après ${commentMonths} mois` : ""} ; seuls restent des chiffres sur cinq personnes au moins.`,
    survey.mode === "rows"
      ? "Vos droits : gardez le reçu affiché après l’envoi ; avec lui seul, et à tout moment, votre réponse peut être effacée. Sans lui, personne ne peut la retrouver."
      : "Vos droits : vous pouvez ne pas répondre. Une fois comptée, une réponse ne peut plus être retrouvée.",
    `Contact : ${contact}. Vous pouvez aussi saisir la CNIL.`,
  ];
  const en = [
    `Who: ${controller} asks this question. ${purpose.en}`,
    `Legal basis: ${BASES[basis].en}.`,
    survey.anonymous
      ? "Anonymity: neither your name, nor your address, nor the time is kept; nothing leads back to you."
      : "Confidentiality: your answer is shown to nobody under your name, and no figure speaks of fewer than five people.",
    `What is kept: ${survey.mode === "counters" ? "totals, without any row a person" : "your answers and their day"}${tells.length > 0 ? `, and what you say of yourself (${tells.join(", ")})` : ""}.`,
    ...(survey.comments ? ["Do not write personal data in the comment."] : []),
    ...(hasTokens
      ? [
          "One answer a member: the token that ensures it is signed blindly, nobody can link it to you.",
        ]
      : []),
    `Recipients: ${recipients.en}`,
    `Duration: answers are erased ${months} months after the end of each wave${survey.comments && commentMonths < months ? `, comments after ${commentMonths} months` : ""}; only figures about at least five people stay.`,
    survey.mode === "rows"
      ? "Your rights: keep the receipt shown after sending; with it alone, at any time, your answer can be erased. Without it, nobody can find it."
      : "Your rights: you may choose not to answer. Once counted, an answer cannot be found again.",
    `Contact: ${contact}. You may also complain to the CNIL.`,
  ];
  return { fr: fr.join("\n"), en: en.join("\n") };
}

const BASES = {
  "public-interest": {
    fr: "mission d’intérêt public (RGPD, article 6, 1, e)",
    en: "a task in the public interest (GDPR, article 6(1)(e))",
  },
  consent: {
    fr: "votre consentement (RGPD, article 6, 1, a)",
    en: "your consent (GDPR, article 6(1)(a))",
  },
  "legitimate-interest": {
    fr: "intérêt légitime (RGPD, article 6, 1, f)",
    en: "a legitimate interest (GDPR, article 6(1)(f))",
  },
} as const;
