import type { Text } from "@communaute/metrics";
import { MISSION_STATUSES, PHASES, word } from "./words.ts";

/** What measures are broken down by, by the name of the attribute. */
export const ATTRIBUTES = {
  domain: { fr: "Domaine", en: "Trade" },
  incubator: { fr: "Incubateur", en: "Incubator" },
  status: { fr: "Contrat", en: "Contract" },
  memberType: { fr: "Sorte de membre", en: "Kind of member" },
  phase: { fr: "Phase de la startup", en: "Phase of the startup" },
  stage: { fr: "Moment de la vie de membre", en: "Stage of a member’s life" },
  gender: { fr: "Genre déclaré", en: "Declared gender" },
  experience: { fr: "Expérience déclarée à l’arrivée", en: "Experience declared on arrival" },
} as const satisfies Record<string, Text>;

/** The word for a value of an attribute; one that nobody has translated is given as it is written. */
export function attributeValue(by: string, value: string): Text {
  return word({ ...VALUES[by], unknown: { fr: "Inconnu", en: "Unknown" } }, value);
}

const VALUES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  phase: PHASES,
  status: MISSION_STATUSES,
  stage: {
    recruit: { fr: "Recruter", en: "Recruiting" },
    arrive: { fr: "Arriver", en: "Arriving" },
    leave: { fr: "Partir", en: "Leaving" },
    grow: { fr: "Évoluer", en: "Growing" },
    "healthy-work": { fr: "Travailler en bonne santé", en: "Healthy work" },
    "share-and-help": { fr: "Partager et s’entraider", en: "Sharing and helping" },
    culture: { fr: "Vivre la culture", en: "Living the culture" },
    contribute: { fr: "Contribuer", en: "Contributing" },
  },
  gender: {
    female: { fr: "Femmes", en: "Women" },
    male: { fr: "Hommes", en: "Men" },
    other: { fr: "Autre", en: "Other" },
  },
  experience: {
    junior: { fr: "Junior", en: "Junior" },
    confirmed: { fr: "Confirmée", en: "Confirmed" },
    senior: { fr: "Sénior", en: "Senior" },
  },
};
