import { conformanceOutcome } from "./conformance-outcome.ts";
import type { Measure } from "./measure-definition.ts";
import { isLiveOn } from "./preparation/prepared-startup.ts";

/** The share of startups whose product declares to be at least partially conformant to the RGAA. */
export const accessibleStartups: Measure = {
  definition: {
    id: "accessible-startups",
    version: 1,
    title: {
      fr: "Produits au moins partiellement conformes au RGAA",
      en: "Products at least partially RGAA-conformant",
    },
    question: {
      fr: "Quelle part des produits déclare être au moins partiellement conforme au RGAA ?",
      en: "Which share of products declares to be at least partially conformant to the RGAA?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Les produits dont la fiche dit « partiellement » ou « totalement conforme ».",
      en: "The products whose file says “partiellement” or “totalement conforme”.",
    },
    denominator: {
      fr: "Les startups vivantes dont la fiche dit où elles en sont ; les autres sont inconnues.",
      en: "The live startups whose file says how far they have come; the others are unknown.",
    },
    sources: ["startups"],
    subject: "startups",
    domain: null,
    defaultPeriod: null,
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "public",
    threshold: 1,
    seed: "devex",
    breakdowns: ["incubator", "phase"],
  },
  calculate({ population: { startups }, asOf, options: { level } }) {
    const live = startups.filter((startup) => isLiveOn(startup, asOf));
    return conformanceOutcome(
      live.map(({ startup }) => startup.accessibilityStatus),
      level,
    );
  },
};
