import type { ContentKind } from "@communaute/schemas/content";

/** The folder of each kind of file, below `content/`. */
export const contentFolders = {
  members: "_authors",
  startups: "_startups",
  incubators: "_incubators",
  organisations: "_organisations",
  teams: "_teams",
} as const satisfies Record<ContentKind, string>;
