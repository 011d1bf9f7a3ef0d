import type { Measure } from "./measure-definition.ts";
import { shareOutcome } from "./outcomes.ts";
import { groupedBy } from "./preparation/grouped-by.ts";
import { latestScan, type PreparedSite } from "./preparation/prepared-site.ts";
import { isLiveOn } from "./preparation/prepared-startup.ts";

/** The share of startups all of whose scanned sites have an A in security. */
export const securityGradeA: Measure = {
  definition: {
    id: "security-grade-a",
    version: 1,
    title: { fr: "Startups avec A en sécurité", en: "Startups with an A in security" },
    question: {
      fr: "Quelle part des startups a un A en sécurité sur tous ses sites ?",
      en: "Which share of startups has an A in security on all of its sites?",
    },
    unit: "percent",
    direction: "up",
    numerator: {
      fr: "Celles dont chaque note, de chaque outil retenu et de chaque site scanné, est A+ ou A.",
      en: "Those of which each grade, of each chosen tool and of each scanned site, is A+ or A.",
    },
    denominator: {
      fr: "Les startups vivantes dont un site a été noté dans les 14 derniers jours ; les autres sont inconnues.",
      en: "The live startups one of whose sites was graded in the last 14 days; the others are unknown.",
    },
    sources: ["startups", "audits"],
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
  calculate({ population: { startups, sites }, asOf, options: { grades, tools, level } }) {
    const sitesOf = groupedBy(sites, ({ startup }) => startup);
    let numerator = 0;
    let known = 0;
    let unknown = 0;
    for (const startup of startups) {
      if (!isLiveOn(startup, asOf)) continue;
      const own = (sitesOf.get(startup) ?? []).flatMap((site) => gradesOf(site, asOf, tools));
      if (own.length === 0) unknown += 1;
      else known += 1;
      if (own.length > 0 && own.every((grade) => grades.includes(grade))) numerator += 1;
    }
    return shareOutcome({ numerator, known, unknown }, level);
  },
};

/** What the tools said of a site lately; nothing when it was not scanned, or when they said nothing. */
function gradesOf(site: PreparedSite, asOf: number, tools: readonly string[] | null): string[] {
  const grades = latestScan(site, asOf)?.securityGrades ?? {};
  return Object.entries(grades).flatMap(([tool, grade]) =>
    tools === null || tools.includes(tool) ? [grade] : [],
  );
}
