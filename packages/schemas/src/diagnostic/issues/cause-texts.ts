import type { Text } from "../../text.ts";
import type { Cause } from "./cause.ts";
import { HOW_TO_WRITE, KIND_TEXTS } from "./kind-texts.ts";

type Texts = {
  [Code in Cause["code"]]: (cause: Extract<Cause, { code: Code }>, name: Text) => Text;
};

/** What is told about each cause; `name` is how the value is called in the document. */
const CAUSE_TEXTS: Texts = {
  "missing-field": ({ isWritten }, { fr, en }) =>
    isWritten
      ? {
          fr: `${fr} n’a pas de valeur : écris-la.`,
          en: `${en} has no value: write it.`,
        }
      : { fr: `Il manque ${fr} : ajoute-le.`, en: `${en} is missing: add it.` },
  "empty-text": (_, { fr, en }) => ({
    fr: `${fr} est vide : écris une valeur.`,
    en: `${en} is empty: write a value.`,
  }),
  "wrong-type": ({ expected, found }, { fr, en }) => {
    const [first = "text"] = expected;
    const kind = found === "number" && first === "integer" ? "decimal" : found;
    return {
      fr: `${fr} doit être ${anyOf(expected, "fr")}, et c’est ${KIND_TEXTS[kind].fr} : ${HOW_TO_WRITE[first].fr}.`,
      en: `${en} must be ${anyOf(expected, "en")}, and it is ${KIND_TEXTS[kind].en}: ${HOW_TO_WRITE[first].en}.`,
    };
  },
  "date-impossible": (_, { fr, en }) => ({
    fr: `${fr} est un jour qui n’existe dans aucun calendrier : vérifie le mois et le jour.`,
    en: `${en} is a day that no calendar has: check the month and the day.`,
  }),
  "date-form": (_, { fr, en }) => ({
    fr: `${fr} doit être une date, année d’abord : écris-la comme 2021-09-01.`,
    en: `${en} must be a date, year first: write it as 2021-09-01.`,
  }),
  "unknown-value": ({ known }, { fr, en }) => ({
    fr: `${fr} ne fait pas partie des valeurs possibles : ${listed(known, "fr")}.`,
    en: `${en} is not one of the possible values: ${listed(known, "en")}.`,
  }),
  "invalid-value": ({ detail }, { fr, en }) => ({
    fr: `${fr} ${detail.fr}.`,
    en: `${en} ${detail.en}.`,
  }),
};

/** What to tell about a cause: what is wrong, and what to write. */
export function textOfCause(cause: Cause, name: Text): Text {
  // Each entry of the table takes the cause of its own code.
  const text = CAUSE_TEXTS[cause.code] as (cause: Cause, name: Text) => Text;
  return text(cause, name);
}

function anyOf(kinds: readonly (keyof typeof HOW_TO_WRITE)[], language: keyof Text): string {
  return kinds.map((kind) => KIND_TEXTS[kind][language]).join(language === "fr" ? " ou " : " or ");
}

function listed(words: readonly string[], language: keyof Text): string {
  const quoted = words.map((word) => (language === "fr" ? `« ${word} »` : `“${word}”`));
  return quoted.join(", ");
}
