import type { MeasureDefinition, Text } from "@communaute/metrics";

/** What the parts of a community are called as sources of a measure. */
export const SOURCES: Readonly<Record<MeasureDefinition["sources"][number], Text>> = {
  members: { fr: "fiches des membres", en: "files of members" },
  startups: { fr: "fiches des startups", en: "files of startups" },
  incubators: { fr: "fiches des incubateurs", en: "files of incubators" },
  organisations: { fr: "fiches des organisations", en: "files of organisations" },
  teams: { fr: "fiches des équipes", en: "files of teams" },
  problems: { fr: "problèmes", en: "problems" },
  contributions: { fr: "contributions", en: "contributions" },
  responsibilities: { fr: "responsabilités", en: "responsibilities" },
  helpReasons: { fr: "motifs d’aide", en: "reasons to help" },
  tickets: { fr: "demandes", en: "tickets" },
  workshops: { fr: "ateliers", en: "workshops" },
  audits: { fr: "audits des sites", en: "audits of sites" },
  surveys: { fr: "enquêtes", en: "surveys" },
  waves: { fr: "vagues d’enquête", en: "waves of surveys" },
  answers: { fr: "réponses", en: "answers" },
};
