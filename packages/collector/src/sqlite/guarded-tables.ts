/** The columns of each table that its checksum guards, in order. */
export const GUARDED_TABLES = {
  arrivals: ["entries"],
  receipts: ["key", "survey", "wave", "fingerprint"],
  answers: [
    "key",
    "survey",
    "wave",
    "environment",
    "answered_on",
    "score",
    "satisfaction",
    "segments",
  ],
  choices: ["key", "survey", "wave", "environment", "question", "value"],
  comments: ["key", "survey", "wave", "environment", "question", "value"],
  counters: ["survey", "wave", "environment", "question", "by", "grp", "value", "n"],
  releases: ["survey", "wave", "environment", "told", "content"],
} as const;
