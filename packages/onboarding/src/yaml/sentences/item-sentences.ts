import { en, fr, listed, type Sentence } from "./sentence.ts";

/** About the fields of items and sections. */
export const itemSentences = {
  "missing-id": {
    severity: "error",
    message: () => "Il manque « id » à cet élément : c’est ce qui retient qui l’a coché.",
    english: () => "This item lacks an “id”, by which the ticks of it are kept.",
  },
  "id-not-text": {
    severity: "error",
    message: () =>
      "« id » doit être un texte, et YAML lit autre chose ici : mets-le entre guillemets.",
    english: () => "“id” must be a text, and YAML reads something else here: put it in quotes.",
  },
  "invalid-id": {
    severity: "error",
    message: () =>
      "Cet id ne convient pas : des minuscules sans accents, des chiffres, et des tirets entre eux, par exemple fiche-membre.",
    english: () =>
      "This id does not do: lower-case letters without accents, digits, and dashes between them, as fiche-membre.",
  },
  "duplicate-id": {
    severity: "error",
    message: ({ word, line }) =>
      `L’id${fr(word)} est déjà pris à la ligne ${line} : donnes-en un autre à l’un des deux.`,
    english: ({ word, line }) =>
      `The id${en(word)} is already taken on line ${line}: give another one to either of the two.`,
  },
  "retired-id": {
    severity: "error",
    message: ({ word, line }) =>
      `L’id${fr(word)} a été retiré pour toujours (ligne ${line}) : donnes-en un autre à cet élément.`,
    english: ({ word, line }) =>
      `The id${en(word)} has been retired for good (line ${line}): give another one to this item.`,
  },
  "missing-title": {
    severity: "error",
    message: () => "Il manque le titre : ajoute « title: » et ce que les gens liront.",
    english: () => "The title is missing: add “title:” and what people will read.",
  },
  "title-not-text": {
    severity: "error",
    message: () =>
      "Ce que les gens liront doit être un texte (ou un texte par langue, « fr: » et « en: ») : mets-le entre guillemets.",
    english: () =>
      "What people will read must be a text (or a text for each language, “fr:” and “en:”): put it in quotes.",
  },
  "missing-french": {
    severity: "error",
    message: () => "Il manque le texte français : ajoute « fr: ».",
    english: () => "The French text is missing: add “fr:”.",
  },
  "empty-who": {
    severity: "error",
    message: () =>
      "« who » est vide : personne ne pourrait cocher cet élément. Écris moi, referent, animation ou admin.",
    english: () =>
      "“who” is empty: nobody could tick this item. Write self, referent, animation or admin.",
  },
  "unknown-role": {
    severity: "error",
    message: ({ word }) => `Rôle${fr(word)} inconnu. Écris moi, referent, animation ou admin.`,
    english: ({ word }) => `Unknown role${en(word)}. Write self, referent, animation or admin.`,
  },
  "locked-optional": {
    severity: "error",
    message: () =>
      "Un élément verrouillé (« locked ») est obligatoire : il ne peut pas être facultatif (« optional »). Garde l’un des deux.",
    english: () => "A “locked” item is compulsory and cannot be “optional”. Keep one of the two.",
  },
  "unknown-automatic-fact": {
    severity: "error",
    message: () =>
      "« auto » attend le nom d’une donnée, en mots séparés par des points, par exemple fiche.complete.",
    english: () => "“auto” expects the name of a fact, words separated by dots, as fiche.complete.",
  },
  "sub-item-with-items": {
    severity: "error",
    message: () =>
      "Un sous-élément ne peut pas avoir lui-même des sous-éléments : remonte-les d’un niveau.",
    english: () => "A sub-item cannot have sub-items itself: move them up one level.",
  },
  "unreadable-due": {
    severity: "error",
    message: ({ word }) =>
      `Échéance${fr(word)} illisible. Exemples : J+5, J-7, J+10 ouvrés, 2 jours ouvrés après atelier.`,
    english: ({ word }) => `Unreadable due date${en(word)}. Examples: J+5, J-7, D+10 working days.`,
  },
  "cannot-be-done": {
    severity: "warning",
    message: () =>
      "Avec « disabled » et sans « defaultValue: true », personne ne peut cocher cet élément, et la liste n’est jamais finie.",
    english: () =>
      "With “disabled” and without “defaultValue: true” nobody can tick this item, and the list is never finished.",
  },
  "default-value-alone": {
    severity: "warning",
    message: () =>
      "« defaultValue » ne compte qu’avec « disabled: true » ; seul, il est ignoré : efface-le.",
    english: () =>
      "“defaultValue” only counts with “disabled: true”; alone it is ignored: delete it.",
  },
  "target-unknown": {
    severity: "error",
    message: ({ field, word }) => `${field} : aucun élément${fr(word)} dans cette liste.`,
    english: ({ field, word }) => `${field}: there is no item${en(word)} in this list.`,
  },
  "prerequisite-loop": {
    severity: "error",
    message: ({ chain }) =>
      `Ces éléments s’attendent l’un l’autre, et aucun ne peut commencer : ${chain?.join(" → ")}. Efface un des « after ».`,
    english: ({ chain }) =>
      `These items wait for one another, and none can start: ${chain?.join(" → ")}. Delete one “after”.`,
  },
  "unreadable-mission": {
    severity: "error",
    message: () => 'Durée de mission illisible. Écris par exemple ">= 3 mois", entre guillemets.',
    english: () => 'Unreadable length of a mission. Write for instance ">= 3 months", in quotes.',
  },
  "unknown-domain": {
    severity: "warning",
    message: ({ word, known }) =>
      `Domaine${fr(word)} inconnu : personne n’est peut-être concerné. Connus : ${listed(known)}.`,
    english: ({ word, known }) =>
      `Unknown domain${en(word)}: perhaps nobody is concerned. Known: ${listed(known)}.`,
  },
  "unknown-status": {
    severity: "warning",
    message: ({ word, known }) =>
      `Statut${fr(word)} inconnu : personne n’est peut-être concerné. Connus : ${listed(known)}.`,
    english: ({ word, known }) =>
      `Unknown status${en(word)}: perhaps nobody is concerned. Known: ${listed(known)}.`,
  },
  "unknown-phase-name": {
    severity: "warning",
    message: ({ word, known }) =>
      `Phase${fr(word)} inconnue : personne n’est peut-être concerné. Connues : ${listed(known)}.`,
    english: ({ word, known }) =>
      `Unknown phase${en(word)}: perhaps nobody is concerned. Known: ${listed(known)}.`,
  },
} satisfies Record<string, Sentence>;
