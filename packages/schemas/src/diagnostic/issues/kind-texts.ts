import type { Text } from "../../text.ts";
import type { ValueKind } from "../value-kind.ts";
import type { ExpectedKind } from "./cause.ts";

/** What people call the kinds of values. */
export const KIND_TEXTS: Record<ValueKind | ExpectedKind | "decimal", Text> = {
  nothing: { fr: "rien", en: "nothing" },
  text: { fr: "un texte", en: "text" },
  number: { fr: "un nombre", en: "a number" },
  integer: { fr: "un nombre entier", en: "a whole number" },
  decimal: { fr: "un nombre à virgule", en: "a number with decimals" },
  boolean: { fr: "« true » ou « false »", en: "“true” or “false”" },
  list: { fr: "une liste", en: "a list" },
  map: { fr: "un bloc de clés", en: "a block of keys" },
  other: { fr: "autre chose", en: "something else" },
};

/** How to write each kind of value. */
export const HOW_TO_WRITE: Record<ExpectedKind, Text> = {
  text: {
    fr: "écris une seule valeur, entre guillemets si elle n’a que des chiffres ou contient « : »",
    en: "write a single value, in quotes if it is all digits or contains “: ”",
  },
  number: {
    fr: "écris le nombre en chiffres, sans guillemets ni unité",
    en: "write the number in digits, without quotes or unit",
  },
  integer: {
    fr: "écris le nombre en chiffres, sans virgule ni unité",
    en: "write the number in digits, without decimals or unit",
  },
  boolean: {
    fr: "écris l’un des deux, sans guillemets",
    en: "write one of the two, without quotes",
  },
  list: {
    fr: "mets chaque élément sur sa ligne, après un tiret",
    en: "put each item on its own line, after a dash",
  },
  map: {
    fr: "mets « clé: valeur » sur une ligne pour chaque clé, en retrait",
    en: "put “key: value” on one line for each key, indented",
  },
};
