import type { Sentence } from "./sentence.ts";
import type { YamlFaultKind } from "./yaml-fault-kind.ts";

/** About texts that YAML takes for something else. */
export const textSentences = {
  "colon-in-text": {
    code: "text-needs-quotes",
    severity: "error",
    message: () =>
      "Ce texte contient « : » suivi d'une espace : mets-le tout entier entre guillemets.",
    english: () => 'This text contains ":" followed by a space: put all of it in quotes.',
  },
  "sign-before-text": {
    code: "text-needs-quotes",
    severity: "error",
    message: () =>
      "Ce texte commence par un signe que YAML réserve (comme [ { @ ` % * & ! | > -) : mets-le tout entier entre guillemets.",
    english: () =>
      "This text starts with a sign that YAML reserves (such as [ { @ ` % * & ! | > -): put all of it in quotes.",
  },
  "text-after-quote": {
    code: "text-needs-quotes",
    severity: "error",
    message: () =>
      "Du texte suit le guillemet fermant : mets le tout entre guillemets, d'une sorte que le texte ne contient pas.",
    english: () =>
      "Text follows the closing quote: put all of it in quotes, of a kind that the text does not contain.",
  },
  "text-lost": {
    code: "text-lost",
    severity: "warning",
    message: () =>
      "Le texte à partir de « # » est perdu, YAML le prend pour un commentaire : mets toute la valeur entre guillemets.",
    english: () =>
      'The text from "#" on is lost, YAML takes it for a comment: put the whole value in quotes.',
  },
  "text-cut": {
    code: "text-lost",
    severity: "error",
    message: () =>
      "Le texte à partir de « # » est perdu, YAML le prend pour un commentaire : mets toute la valeur entre guillemets.",
    english: () =>
      'The text from "#" on is lost, YAML takes it for a comment: put the whole value in quotes.',
  },
  "unclosed-quote": {
    code: "unclosed-quote",
    severity: "error",
    message: () => "Le guillemet ouvert ici n'est pas refermé : ferme-le à la fin du texte.",
    english: () => "The quote opened here is never closed: close it at the end of the text.",
  },
  "control-character": {
    code: "yaml-syntax",
    severity: "error",
    message: () => "Un caractère de contrôle invisible se cache ici : efface-le.",
    english: () => "An invisible control character hides here: delete it.",
  },
  "bad-escape": {
    code: "yaml-syntax",
    severity: "error",
    message: () =>
      "« \\ » a un sens particulier entre guillemets doubles : double-le (« \\\\ »), ou prends des guillemets simples.",
    english: () =>
      '"\\" has a special meaning in double quotes: double it ("\\\\"), or use single quotes.',
  },
  "alias-forbidden": {
    code: "alias-forbidden",
    severity: "error",
    message: () =>
      "Les renvois YAML (« &nom », « *nom ») ne sont pas acceptés : répète la valeur, ou mets le texte entre guillemets.",
    english: () =>
      'YAML anchors and aliases ("&name", "*name") are not accepted: repeat the value, or put the text in quotes.',
  },
  "tag-forbidden": {
    code: "tag-forbidden",
    severity: "error",
    message: () =>
      "Les types YAML (« !nom ») ne sont pas acceptés, et le mot serait perdu : efface-le, ou mets le texte entre guillemets.",
    english: () =>
      'YAML tags ("!name") are not accepted, and the word would be lost: delete it, or put the text in quotes.',
  },
} satisfies Partial<Record<YamlFaultKind, Sentence>>;
