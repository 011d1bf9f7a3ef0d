import type { Sentence } from "./sentence.ts";
import type { YamlFaultKind } from "./yaml-fault-kind.ts";

/** About a file as a whole: its bytes, its size, its characters. */
export const fileSentences = {
  "file-too-large": {
    code: "file-too-large",
    severity: "error",
    message: () =>
      "Le fichier dépasse 2 Mio et n'a pas été lu : sors-en les images et les données.",
    english: () =>
      "The file is larger than 2 MiB and was not read: move images and data out of it.",
  },
  "text-too-large": {
    code: "yaml-too-large",
    severity: "error",
    message: () => "Le fichier a trop de caractères pour être lu : coupe-le en plusieurs.",
    english: () => "The file has too many characters to be read: cut it into several.",
  },
  "invalid-utf8": {
    code: "invalid-utf8",
    severity: "error",
    message: ({ count = 0 }) =>
      `Le fichier n'est pas en UTF-8 (premier octet fautif : le n° ${count + 1}) : enregistre-le de nouveau en UTF-8.`,
    english: ({ count = 0 }) =>
      `The file is not in UTF-8 (first bad byte: number ${count + 1}): save it again as UTF-8.`,
  },
  utf16: {
    code: "utf16",
    severity: "error",
    message: () => "Le fichier est en UTF-16 : enregistre-le de nouveau en UTF-8.",
    english: () => "The file is in UTF-16: save it again as UTF-8.",
  },
  "nul-character": {
    code: "nul-character",
    severity: "error",
    message: () =>
      "Un caractère nul se cache ici : efface-le, ou enregistre le fichier en texte UTF-8.",
    english: () => "A NUL character hides here: delete it, or save the file as UTF-8 text.",
  },
  "byte-order-mark": {
    code: "byte-order-mark",
    severity: "info",
    message: () =>
      "Le fichier commence par une marque d'ordre des octets, inutile : choisis « UTF-8 sans BOM » en l'enregistrant.",
    english: () =>
      'The file starts with a needless byte order mark: save it as "UTF-8 without BOM".',
  },
  mojibake: {
    code: "mojibake",
    severity: "warning",
    message: ({ count = 0 }) =>
      `Des accents sont abîmés (lignes concernées : ${count}) : le texte UTF-8 a été lu dans un autre encodage. Rétablis-les.`,
    english: ({ count = 0 }) =>
      `Accented letters are damaged (lines concerned: ${count}): UTF-8 text was read in another encoding. Restore them.`,
  },
  "bidi-control": {
    code: "bidi-control",
    severity: "warning",
    message: () =>
      "Un caractère invisible change ici le sens de lecture et peut tromper le lecteur : efface-le.",
    english: () =>
      "An invisible character changes the reading direction here and may mislead: delete it.",
  },
  "too-many-diagnostics": {
    code: "too-many-diagnostics",
    severity: "info",
    message: ({ count = 0 }) =>
      `Ce fichier a ${count} remarques ; seules les premières sont montrées. Corrige-les et relance la vérification.`,
    english: ({ count = 0 }) =>
      `This file has ${count} remarks; only the first ones are shown. Mend them and check again.`,
  },
} satisfies Partial<Record<YamlFaultKind, Sentence>>;
