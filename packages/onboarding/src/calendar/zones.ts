/**
 * The thirteen parts of France whose public holidays differ in law or in practice.
 *
 * Alsace-Moselle is the three départements 57, 67 and 68.
 */
export const ZONES = [
  "metropole",
  "alsace-moselle",
  "guadeloupe",
  "guyane",
  "martinique",
  "reunion",
  "mayotte",
  "saint-barthelemy",
  "saint-martin",
  "saint-pierre-et-miquelon",
  "wallis-et-futuna",
  "polynesie-francaise",
  "nouvelle-caledonie",
] as const;

/** One of `ZONES`: where a person works, as far as public holidays go. */
export type Zone = (typeof ZONES)[number];
