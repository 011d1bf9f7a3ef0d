import { en, fr, listed, type Sentence } from "./sentence.ts";

/** About what a file is as a whole, and what it builds on. */
export const layerSentences = {
  "mixed-layer": {
    severity: "error",
    message: ({ word }) =>
      `Ce fichier est à la fois une liste entière et un complément :${fr(word)} n’a rien à y faire. Une liste entière a « checklist », « title » et « sections » ; un complément a « extends », « change », « remove » et « add ».`,
    english: ({ word }) =>
      `This file is both a whole list and an extension:${en(word)} does not belong in it. A whole list has “checklist”, “title” and “sections”; an extension has “extends”, “change”, “remove” and “add”.`,
  },
  "empty-layer": {
    severity: "error",
    message: () =>
      "Ce fichier ne dit ni de quelle liste il est (« checklist: arrivee »), ni laquelle il complète (« extends: communaute/arrivee »).",
    english: () =>
      "This file says neither which list it is (“checklist: arrivee”) nor which one it extends (“extends: communaute/arrivee”).",
  },
  "layer-name-invalid": {
    severity: "error",
    message: () =>
      "Ce nom de liste ne convient pas : écris le chemin du fichier depuis le dossier des listes, sans « .yml », par exemple incubateurs/mtes.",
    english: () =>
      "This name of a list does not do: write the path of its file from the folder of lists, without “.yml”, as incubateurs/mtes.",
  },
  "pin-invalid": {
    code: "layer-name-invalid",
    severity: "error",
    message: () =>
      "Après « @ » il faut la version voulue, par exemple communaute/arrivee@2026-08-19.",
    english: () => "The version wanted belongs after “@”, as communaute/arrivee@2026-08-19.",
  },
  "no-place": {
    code: "unclear-place",
    severity: "error",
    message: () =>
      "Où faut-il ajouter ces éléments ? Écris « after: » ou « before: » et l’id d’un élément, ou « section: » et celui d’une section.",
    english: () =>
      "Where do these items go? Write “after:” or “before:” and the id of an item, or “section:” and that of a section.",
  },
  "several-places": {
    code: "unclear-place",
    severity: "error",
    message: ({ known }) =>
      `Ces éléments ne peuvent avoir qu’une place : garde un seul de ces champs : ${listed(known)}.`,
    english: ({ known }) => `These items can have one place only: keep one of: ${listed(known)}.`,
  },
  "at-without-section": {
    code: "unclear-place",
    severity: "error",
    message: () =>
      "« at » ne va qu’avec « section: » et l’id d’une section qui existe : efface-le.",
    english: () => "“at” only goes with “section:” and the id of an existing section: delete it.",
  },
  "too-many-items": {
    severity: "error",
    message: ({ limit }) =>
      `Ce fichier a plus de ${limit} éléments : répartis-les sur plusieurs fichiers.`,
    english: ({ limit }) => `This file has more than ${limit} items: split it into several files.`,
  },
} satisfies Record<string, Sentence>;
