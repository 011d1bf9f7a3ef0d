import type { Status, Text } from "@communaute/metrics";

/** What a status is called, and what it means where a value gives no reason of its own. */
export interface StatusWords {
  label: Text;
  meaning: Text;
}

/** How far values can be relied on, in words. */
export const STATUSES = {
  sound: {
    label: { fr: "Solide", en: "Sound" },
    meaning: {
      fr: "Repose sur assez pour être lu tel quel.",
      en: "Rests on enough to be read as is.",
    },
  },
  indicative: {
    label: { fr: "Indicatif", en: "Indicative" },
    meaning: {
      fr: "Repose sur peu : lis l’intervalle plutôt que la valeur.",
      en: "Rests on few: read the interval rather than the value.",
    },
  },
  suppressed: {
    label: { fr: "Masqué", en: "Suppressed" },
    meaning: {
      fr: "Le montrer pourrait révéler quelque chose d’une personne.",
      en: "To show it could tell something of a person.",
    },
  },
  missing: {
    label: { fr: "Sans valeur", en: "No value" },
    meaning: { fr: "Rien n’est connu.", en: "Nothing is known." },
  },
} as const satisfies Record<Status, StatusWords>;

/** What stands in the place of a value that is not shown. */
export const INSTEAD = {
  suppressed: { fr: "masqué", en: "suppressed" },
  missing: { fr: "pas de valeur", en: "no value" },
} as const satisfies Record<string, Text>;
