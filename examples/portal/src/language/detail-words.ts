import type { Text } from "@communaute/metrics";
import type { FigureUnit } from "./figure.ts";

/** The label of a detail, and its unit: `same` as its measure's; nothing for an id that nobody has named. */
export function figureOfDetail(
  name: string,
): { label: Text; unit: FigureUnit | "same" } | undefined {
  const found = DETAILS[name];
  if (found === undefined) return undefined;
  const [unit, fr, en] = found;
  return { label: { fr, en }, unit };
}

const DETAILS: Readonly<Record<string, readonly [FigureUnit | "same", string, string]>> = {
  lowest: ["same", "Au plus bas, quoi qu’on ignore", "At the lowest, whatever is unknown"],
  highest: ["same", "Au plus haut, quoi qu’on ignore", "At the highest, whatever is unknown"],
  "response-rate": ["percent", "Ont répondu", "Answered"],
  promoters: ["percent", "Notes de 9 et 10", "Scores of 9 and 10"],
  passives: ["percent", "Notes de 7 et 8", "Scores of 7 and 8"],
  detractors: ["percent", "Notes de 0 à 6", "Scores of 0 to 6"],
  opened: ["count", "Ouverts pendant la période", "Opened in the period"],
  reopened: ["count", "Rouverts pendant la période", "Reopened in the period"],
  "still-open": ["count", "Encore ouverts", "Still open"],
  "median-age-of-open": ["days", "Âge médian des problèmes ouverts", "Median age of open problems"],
  "median-days-to-solve": [
    "days",
    "Délai médian pour résoudre un problème",
    "Median time to solve a problem",
  ],
  persons: ["persons", "Personnes", "Persons"],
  "share-of-present": ["percent", "Part des membres présents", "Share of members present"],
  "took-part-within-183": ["percent", "Dans les 6 mois de l’arrivée", "Within 6 months of arrival"],
  "took-part-within-365": [
    "percent",
    "Dans les 12 mois de l’arrivée",
    "Within 12 months of arrival",
  ],
  "satisfied-or-very": ["percent", "Notes de 4 et 5", "Scores of 4 and 5"],
  "not-conformant": ["count", "Non conformes", "Not conformant"],
  "partially-conformant": ["count", "Partiellement conformes", "Partially conformant"],
  "fully-conformant": ["count", "Totalement conformes", "Fully conformant"],
  "last-24-months": ["percent", "Dans les 24 derniers mois", "In the last 24 months"],
  "same-period-last-year": ["same", "Même période un an plus tôt", "Same period a year before"],
  "rate-ratio": ["ratio", "Rapport avec un an plus tôt", "Ratio to a year before"],
  "first-arrivals": ["persons", "Premières arrivées", "First arrivals"],
  returns: ["persons", "Retours", "Returns"],
  phase: ["startups", "", ""],
  transition: ["startups", "", ""],
  cohort: ["percent", "Arrivés au", "Arrived in"],
  spells: ["count", "Séjours observés", "Spells observed"],
  "survival-183": ["percent", "Restent au moins 6 mois", "Stay at least 6 months"],
  "survival-365": ["percent", "Restent au moins un an", "Stay at least a year"],
  "survival-730": ["percent", "Restent au moins deux ans", "Stay at least two years"],
  "median-at-least": ["days", "La médiane est d’au moins", "The median is at least"],
  "restricted-mean-730": [
    "days",
    "Durée moyenne, comptée jusqu’à deux ans",
    "Mean duration, counted up to two years",
  ],
  "survival-gap-365": ["points", "Écart à un an", "Gap at a year"],
  "log-rank-p": [
    "probability",
    "Probabilité d’un tel écart par hasard (log-rank)",
    "Probability of such a gap by chance (log-rank)",
  ],
  "naive-mean-of-ended": ["days", "Moyenne des séjours finis", "Mean of ended spells"],
  "naive-mean-of-started-and-ended": [
    "days",
    "Moyenne des séjours commencés et finis dans la période",
    "Mean of spells started and ended in the period",
  ],
  "naive-mean-age-of-present": [
    "days",
    "Ancienneté moyenne des présents",
    "Mean time here of those present",
  ],
};
