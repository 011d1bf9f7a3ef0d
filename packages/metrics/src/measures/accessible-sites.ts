import { conformanceOutcome } from "./conformance-outcome.ts";
import type { Measure } from "./measure-definition.ts";
import { latestScan } from "./preparation/prepared-site.ts";
import { isLiveOn } from "./preparation/prepared-startup.ts";

/** The share of sites that declare to be at least partially conformant to the RGAA. */
export const accessibleSites: Measure = {
  definition: {
    id: "accessible-sites",
    version: 1,
    title: {
      fr: "Sites au moins partiellement conformes au RGAA",
      en: "Sites at least partially RGAA-conformant",
    },
    question: {
      fr: "Quelle part des sites déclare être au moins partiellement conforme au RGAA ?",
      en: "Which share of sites declares to be at least partially conformant to the RGAA?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Les sites dont la mention est « partiellement » ou « totalement conforme » ; déclaré ne veut pas dire audité.",
      en: "The sites whose mention is “partiellement” or “totalement conforme”; declared does not mean audited.",
    },
    denominator: {
      fr: "Les sites des startups vivantes dont la mention a été lue dans les 14 derniers jours ; les autres sont inconnus.",
      en: "The sites of live startups whose mention was read in the last 14 days; the others are unknown.",
    },
    sources: ["audits"],
    subject: "sites",
    domain: null,
    defaultPeriod: null,
    periodEnds: "as-of",
    dependsOnMissionEnds: false,
    disclosure: "public",
    threshold: 1,
    seed: "devex",
    breakdowns: ["incubator", "phase"],
  },
  calculate({ population: { sites }, asOf, options: { level } }) {
    const shown = sites.filter(
      ({ startup, scans }) =>
        (startup === undefined || isLiveOn(startup, asOf)) &&
        !scans.some(({ audit }) => audit.tags.includes("staging")),
    );
    return conformanceOutcome(
      shown.map((site) => latestScan(site, asOf)?.accessibilityStatus),
      level,
    );
  },
};
