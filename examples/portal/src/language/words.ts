import type { Text } from "@communaute/schemas";

/** A word of an open vocabulary for people; one that nobody has translated is given as it is written. */
export function word(words: Readonly<Record<string, Text>>, value: string): Text {
  return Object.hasOwn(words, value) ? (words[value] as Text) : { fr: value, en: value };
}

/** The phases of a startup. */
export const PHASES = {
  investigation: { fr: "Investigation", en: "Investigation" },
  construction: { fr: "Construction", en: "Construction" },
  acceleration: { fr: "Accélération", en: "Acceleration" },
  consolidation: { fr: "Consolidation", en: "Consolidation" },
  transfere: { fr: "Transféré", en: "Handed over" },
  opere: { fr: "Opéré", en: "Operated" },
  "abandon-investigation": { fr: "Abandonné en investigation", en: "Dropped in investigation" },
  abandon: { fr: "Abandonné", en: "Dropped" },
} as const satisfies Record<string, Text>;

/** What can happen to a startup on one day. */
export const EVENTS = {
  committee: { fr: "Comité d’investissement", en: "Investment committee" },
  product_launch: { fr: "Lancement du produit", en: "Product launch" },
  national_impact: { fr: "Impact national", en: "National impact" },
  fast: { fr: "Fonds d’accélération", en: "Acceleration fund" },
  eig: { fr: "Entrepreneurs d’intérêt général", en: "General interest fellows" },
  end: { fr: "Fin", en: "End" },
  other: { fr: "Autre", en: "Other" },
} as const satisfies Record<string, Text>;

/** The contracts under which missions are done. */
export const MISSION_STATUSES = {
  independent: { fr: "Indépendant", en: "Freelance" },
  admin: { fr: "Agent public", en: "Civil servant" },
  service: { fr: "Société de service", en: "Service company" },
} as const satisfies Record<string, Text>;

/** What sort of public body an organisation is. */
export const ORGANISATION_TYPES = {
  "administration-centrale": { fr: "Administration centrale", en: "Central administration" },
  autre: { fr: "Autre", en: "Other" },
  "collectivite-territoriale": { fr: "Collectivité territoriale", en: "Local authority" },
  operateur: { fr: "Opérateur", en: "Public operator" },
  "securite-sociale": { fr: "Sécurité sociale", en: "Social security" },
  "service-deconcentre": { fr: "Service déconcentré", en: "Regional office of the State" },
} as const satisfies Record<string, Text>;
