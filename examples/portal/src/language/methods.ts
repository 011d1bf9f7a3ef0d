import type { Text } from "@communaute/metrics";

/** How intervals are worked out, by the name that the measures give. */
export const METHODS = {
  wilson: { fr: "Wilson", en: "Wilson" },
  student: { fr: "Student", en: "Student" },
  garwood: { fr: "Garwood", en: "Garwood" },
  greenwood: { fr: "Greenwood", en: "Greenwood" },
  "nps-adjusted-wald": { fr: "Wald ajustée pour un NPS", en: "adjusted Wald for an NPS" },
  "poisson-conditional": { fr: "rapport exact de Poisson", en: "exact Poisson ratio" },
  "aalen-johansen": { fr: "Aalen–Johansen", en: "Aalen–Johansen" },
  "restricted mean": { fr: "moyenne restreinte", en: "restricted mean" },
} as const satisfies Record<string, Text>;
