import { type Fault, type Sentence, yamlSentences } from "@communaute/yaml";

/** A fault of a file with front matter: of its fences, or of the YAML between them. */
export type FrontMatterFault = Fault<keyof typeof frontMatterSentences>;

/** What is said about YAML, in the words of a file whose fields stand between two fences. */
export const frontMatterSentences = {
  ...yamlSentences,
  "text-too-large": {
    code: "front-matter-too-large",
    severity: "error",
    message: () =>
      "Le bloc entre les deux lignes « --- » dépasse 64 Ki caractères : mets les longs textes après la seconde.",
    english: () =>
      'The block between the two "---" lines has more than 64 Ki characters: put long texts after the second one.',
  },
  "root-empty": {
    code: "front-matter-not-a-map",
    severity: "error",
    message: () =>
      "Il n'y a aucun champ entre les deux lignes « --- » : écris-y des « clé: valeur ».",
    english: () =>
      'There is no field between the two "---" lines: write "key: value" fields there.',
  },
  "root-not-a-map": {
    code: "front-matter-not-a-map",
    severity: "error",
    message: () =>
      "Entre les deux lignes « --- » il faut des champs « clé: valeur », un par ligne ; ce n'est pas ce qui est écrit ici.",
    english: () =>
      'Between the two "---" lines there must be "key: value" fields, one a line; something else is written here.',
  },
  "front-matter-missing": {
    code: "front-matter-missing",
    severity: "error",
    message: () =>
      "Le fichier doit commencer par une ligne « --- », puis les champs (« clé: valeur »), puis une autre ligne « --- ». Ajoute-les tout en haut.",
    english: () =>
      'The file must start with a "---" line, then the fields ("key: value"), then another "---" line. Add them at the very top.',
  },
  "front-matter-unclosed": {
    code: "front-matter-unclosed",
    severity: "error",
    message: () =>
      "Le bloc ouvert ici par « --- » n'est pas refermé : ajoute une ligne « --- », seule, juste après les champs.",
    english: () =>
      'The block opened here by "---" is never closed: add a line with only "---" right after the fields.',
  },
  "closed-by-dots": {
    code: "front-matter-unclosed",
    severity: "error",
    message: () => "« ... » ne referme pas le bloc de champs : écris « --- » à la place.",
    english: () => '"..." does not close the block of fields: write "---" instead.',
  },
} satisfies Record<string, Sentence>;
