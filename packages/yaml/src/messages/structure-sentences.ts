import { namedKey, type Sentence } from "./sentence.ts";
import type { YamlFaultKind } from "./yaml-fault-kind.ts";

/** About the arrangement of keys, lists and documents. */
export const structureSentences = {
  "root-empty": {
    code: "yaml-root",
    severity: "error",
    message: () => "Il n'y a rien à lire ici : écris des champs « clé: valeur », un par ligne.",
    english: () => 'There is nothing to read here: write "key: value" fields, one a line.',
  },
  "root-not-a-map": {
    code: "yaml-root",
    severity: "error",
    message: () =>
      "Il faut ici des champs « clé: valeur », un par ligne ; ce n'est pas ce qui est écrit.",
    english: () => 'There must be "key: value" fields here, one a line; something else is written.',
  },
  "root-neither-map-nor-list": {
    code: "yaml-root",
    severity: "error",
    message: () =>
      "Il faut ici des champs « clé: valeur », ou une liste dont chaque élément commence par « - » ; ce n'est pas ce qui est écrit.",
    english: () =>
      'There must be "key: value" fields here, or a list whose items start with "-"; something else is written.',
  },
  "too-deep": {
    code: "too-deep",
    severity: "error",
    message: () => "Il y a plus de 64 niveaux emboîtés : remets ces champs à plat.",
    english: () => "More than 64 levels are nested: flatten these fields.",
  },
  "duplicate-key": {
    code: "duplicate-key",
    severity: "error",
    message: ({ key, count }) =>
      `${namedKey("La clé", FRENCH_MARKS, key)} est déjà écrite à la ligne ${count} : garde une seule des deux, ou commence un second élément par « - ».`,
    english: ({ key, count }) =>
      `${namedKey("The key", ENGLISH_MARKS, key)} is already written on line ${count}: keep only one of the two, or start a second item with "-".`,
  },
  "dangerous-key": {
    code: "dangerous-key",
    severity: "error",
    message: ({ key }) =>
      `${namedKey("La clé", FRENCH_MARKS, key)} est réservée par les programmes : choisis un autre nom.`,
    english: ({ key }) =>
      `${namedKey("The key", ENGLISH_MARKS, key)} is reserved by programs: choose another name.`,
  },
  "key-not-text": {
    code: "yaml-syntax",
    severity: "error",
    message: () =>
      "Une clé doit être un mot simple, pas une liste ni un bloc : écris « clé: valeur ».",
    english: () => 'A key must be a plain word, not a list or a block: write "key: value".',
  },
  "empty-key": {
    code: "yaml-syntax",
    severity: "error",
    message: () => "Il manque la clé devant le « : ».",
    english: () => 'The key is missing before the ":".',
  },
  "several-documents": {
    code: "several-documents",
    severity: "error",
    message: () => "Un seul document par fichier : efface cette ligne « --- » ou « ... ».",
    english: () => 'Only one document a file: delete this "---" or "..." line.',
  },
  directive: {
    code: "yaml-syntax",
    severity: "error",
    message: () => "Une ligne ne peut pas commencer par « % » : efface-la, ou indente-la.",
    english: () => 'A line cannot start with "%": delete it, or indent it.',
  },
  "blank-indentation": {
    code: "indentation",
    severity: "error",
    message: () =>
      "Une tabulation ou une espace insécable décale cette ligne : remplace-la par deux espaces ordinaires.",
    english: () =>
      "A tab or a no-break space indents this line: replace it by two ordinary spaces.",
  },
  "uneven-indentation": {
    code: "indentation",
    severity: "error",
    message: () =>
      "Cette ligne n'est pas alignée avec celles du même bloc : donne-leur le même nombre d'espaces au début.",
    english: () =>
      "This line is not aligned with the others of its block: start them with the same number of spaces.",
  },
  "line-without-key": {
    code: "indentation",
    severity: "error",
    message: () =>
      "Cette ligne n'a pas de « clé: ». Si elle continue le texte d'au-dessus, décale-la de deux espaces ; sinon, écris sa clé.",
    english: () =>
      'This line has no "key:". If it continues the text above, indent it by two spaces; otherwise write its key.',
  },
  "text-before-fields": {
    code: "indentation",
    severity: "error",
    message: () =>
      "Les lignes suivantes sont des champs, mais celle-ci n'a pas de « clé: » : écris sa clé, ou aligne les suivantes avec leurs voisines.",
    english: () =>
      'The next lines are fields, but this one has no "key:": write its key, or align the next ones with their neighbours.',
  },
  "missing-space-after-colon": {
    code: "yaml-syntax",
    severity: "error",
    message: () => "Il manque une espace ordinaire après le « : » de la clé.",
    english: () => 'An ordinary space is missing after the ":" of the key.',
  },
  "blank-in-key": {
    code: "yaml-syntax",
    severity: "error",
    message: () =>
      "Une espace insécable se cache à la fin de cette clé, avant le « : » : efface-la.",
    english: () => 'A no-break space hides at the end of this key, before the ":": delete it.',
  },
  "swallowed-line": {
    code: "indentation",
    severity: "warning",
    message: () =>
      "Cette ligne est lue comme la suite du texte d'au-dessus, pas comme un élément de liste : mets la liste sous sa propre clé.",
    english: () =>
      "This line is read as part of the text above, not as a list item: put the list under a key of its own.",
  },
  "conflict-marker": {
    code: "yaml-syntax",
    severity: "error",
    message: () => "Un conflit de fusion git est resté ici : choisis une des deux versions.",
    english: () => "A git merge conflict was left here: choose one of the two versions.",
  },
  "unclosed-bracket": {
    code: "yaml-syntax",
    severity: "error",
    message: () =>
      "Le crochet ou l'accolade ouvert ici n'est pas refermé comme il faut : ferme-le, et sépare les éléments par des virgules.",
    english: () =>
      "The bracket or brace opened here is not closed properly: close it, and separate the items by commas.",
  },
  "yaml-syntax": {
    code: "yaml-syntax",
    severity: "error",
    message: () =>
      "Cette ligne ne se lit pas comme du YAML : vérifie les espaces au début, le « : » suivi d'une espace, et mets le texte entre guillemets.",
    english: () =>
      'This line does not read as YAML: check the leading spaces, the ":" followed by a space, and put the text in quotes.',
  },
} satisfies Partial<Record<YamlFaultKind, Sentence>>;

const FRENCH_MARKS = ["« ", " »"] as const;
const ENGLISH_MARKS = ['"', '"'] as const;
