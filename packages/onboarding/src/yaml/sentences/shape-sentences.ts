import { en, fr, listed, type Sentence } from "./sentence.ts";

/** About the fields of a file, whatever they are for. */
export const shapeSentences = {
  "unknown-field": {
    severity: "error",
    message: ({ word, known, suggestion }) =>
      `Champ${fr(word)} inconnu.${suggestion ? "" : ` Champs possibles : ${listed(known)}.`}`,
    english: ({ word, known, suggestion }) =>
      `Unknown field${en(word)}.${suggestion ? "" : ` Possible fields: ${listed(known)}.`}`,
  },
  "repeated-field": {
    severity: "error",
    message: ({ word, known }) =>
      `${listed(known)} :${fr(word)} est déjà dit autrement dans cet élément. Garde une seule des deux écritures.`,
    english: ({ word, known }) =>
      `${listed(known)}:${en(word)} is already said in another way here. Keep only one of the two.`,
  },
  "missing-field": {
    severity: "error",
    message: ({ word }) => `Il manque${fr(word)} : ajoute une ligne « ${word}: … ».`,
    english: ({ word }) => `The field${en(word)} is missing: add a line “${word}: …”.`,
  },
  "empty-field": {
    severity: "warning",
    message: ({ word }) =>
      `Il n’y a rien derrière${fr(word)} : écris une valeur, ou efface cette ligne.`,
    english: ({ word }) => `There is nothing after${en(word)}: write a value, or delete this line.`,
  },
  "text-expected": {
    code: "wrong-type",
    severity: "error",
    message: ({ word }) =>
      `Il faut un texte ici${word ? `, derrière${fr(word)}` : ""}. Un nombre ou un « true » se met entre guillemets.`,
    english: ({ word }) =>
      `A text belongs here${word ? `, after${en(word)}` : ""}. Put a number or a “true” in quotes.`,
  },
  "list-expected": {
    code: "wrong-type",
    severity: "error",
    message: ({ word }) =>
      `Il faut une liste derrière${fr(word)} : une ligne « - … » par élément, décalée de deux espaces.`,
    english: ({ word }) =>
      `A list belongs after${en(word)}: one line “- …” for each of its items, indented by two spaces.`,
  },
  "map-expected": {
    code: "wrong-type",
    severity: "error",
    message: ({ known }) =>
      `Il faut des champs ici, un « clé: valeur » par ligne. Champs possibles : ${listed(known)}.`,
    english: ({ known }) =>
      `Fields belong here, one “key: value” a line. Possible fields: ${listed(known)}.`,
  },
  "changes-expected": {
    code: "wrong-type",
    severity: "error",
    message: () =>
      "Derrière « change » il faut l’id de chaque élément à changer, et dessous ses nouveaux champs.",
    english: () =>
      "After “change” write the id of each item to change, and its new fields below it.",
  },
  "whole-number-expected": {
    code: "wrong-type",
    severity: "error",
    message: () => "Il faut un nombre entier ici, à partir de 1.",
    english: () => "A whole number belongs here, from 1 on.",
  },
  "not-yes-or-no": {
    severity: "error",
    message: () => "Écris true ou false (oui ou non conviennent aussi).",
    english: () => "Write true or false (yes or no will do too).",
  },
  "unknown-value": {
    severity: "error",
    message: ({ word, known }) => `Valeur${fr(word)} inconnue. Écris : ${listed(known)}.`,
    english: ({ word, known }) => `Unknown value${en(word)}. Write one of: ${listed(known)}.`,
  },
  "date-form": {
    severity: "error",
    message: () =>
      "Ce n’est pas un jour du calendrier. Écris-le AAAA-MM-JJ, par exemple 2026-08-19.",
    english: () => "This is no day of the calendar. Write it YYYY-MM-DD, as 2026-08-19.",
  },
  "too-long": {
    severity: "error",
    message: ({ limit }) => `Ce texte dépasse ${limit} caractères : raccourcis-le.`,
    english: ({ limit }) => `This text is longer than ${limit} characters: shorten it.`,
  },
  "hidden-character": {
    severity: "error",
    message: () =>
      "Un caractère invisible se cache dans ce texte (« \\u… » ou « \\x… ») : efface-le.",
    english: () => "An invisible character hides in this text (“\\u…” or “\\x…”): delete it.",
  },
} satisfies Record<string, Sentence>;
