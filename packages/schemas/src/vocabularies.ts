import type { z } from "zod";
import { openVocabulary } from "./open-vocabulary.ts";

/** The trade of a member, in the community's own words. */
export const Domain = openVocabulary([
  "Animation",
  "Attributaire",
  "Autre",
  "Coaching",
  "Data",
  "Déploiement",
  "Design",
  "Développement",
  "Intraprenariat",
  "Produit",
  "Support",
]);
export type Domain = z.infer<typeof Domain>;

/** Under which contract a mission is done: freelance, civil servant, or through a service company. */
export const MissionStatus = openVocabulary(["independent", "admin", "service"]);
export type MissionStatus = z.infer<typeof MissionStatus>;

/** Whose member a person is: the community's, another administration's, the interministerial direction's, a contractor's. */
export const MemberType = openVocabulary(["beta", "autre", "dinum", "attributaire"]);
export type MemberType = z.infer<typeof MemberType>;

/** A step in the life of a startup, from the first investigation to its transfer or its end. */
export const PhaseName = openVocabulary([
  "investigation",
  "construction",
  "acceleration",
  "consolidation",
  "transfere",
  "opere",
  "abandon-investigation",
  "abandon",
]);
export type PhaseName = z.infer<typeof PhaseName>;

/** Something notable that happened to a startup on one day. */
export const EventName = openVocabulary([
  "committee",
  "product_launch",
  "national_impact",
  "fast",
  "eig",
  "end",
  "other",
]);
export type EventName = z.infer<typeof EventName>;

/** How far a product conforms to the RGAA, as it declares itself. */
export const AccessibilityStatus = openVocabulary([
  "non conforme",
  "partiellement conforme",
  "totalement conforme",
]);
export type AccessibilityStatus = z.infer<typeof AccessibilityStatus>;

/** The part of the State that an organisation belongs to. */
export const MinisterialDomain = openVocabulary([
  "affaires-etrangeres",
  "agriculture",
  "armees",
  "autres",
  "bercy",
  "culture",
  "education",
  "enseignement-sup",
  "environnement",
  "interieur",
  "justice",
  "solidarite-sante",
  "spm",
  "sport",
  "territoires",
  "travail",
]);
export type MinisterialDomain = z.infer<typeof MinisterialDomain>;

/** What sort of public body an organisation is. */
export const OrganisationType = openVocabulary([
  "administration-centrale",
  "autre",
  "collectivite-territoriale",
  "operateur",
  "securite-sociale",
  "service-deconcentre",
]);
export type OrganisationType = z.infer<typeof OrganisationType>;
