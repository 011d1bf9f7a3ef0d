/**
 * The columns that the queries read, by table, with their ANSI types. A database that keeps them otherwise offers
 * views of these names; more columns, such as those to group by, do no harm.
 */
export const TABLES = {
  /** A row a mission; without `ended_on` it is open. Any attribute to group by is one of the person. */
  missions: { person: "TEXT", started_on: "DATE", ended_on: "DATE", domain: "TEXT" },
  /** A row an answer to a wave; NULL where a question was skipped. */
  answers: { wave: "TEXT", score: "NUMERIC", satisfaction: "NUMERIC", environment: "TEXT" },
  /** A row a ticket; `closed_on` is NULL while it is open, `by_hand` where that is not known. */
  tickets: { startup: "TEXT", status: "TEXT", closed_on: "DATE", by_hand: "BOOLEAN" },
  /** A row a span of days, both counted, in which a startup was live; without `ended_on` it still is. */
  live_spans: { startup: "TEXT", started_on: "DATE", ended_on: "DATE" },
  /** A row an audit of a site; NULL where the site declares nothing. */
  audits: { url: "TEXT", audited_on: "DATE", accessibility_status: "TEXT" },
  /** A row a phase of a startup; `position` is its place among those of the startup. */
  phases: { startup: "TEXT", position: "INTEGER", phase: "TEXT", started_on: "DATE" },
  /** A row a contribution of a person. */
  contributions: { person: "TEXT", kind: "TEXT", made_on: "DATE" },
} as const satisfies Record<string, Record<string, ColumnType>>;

/** The types of columns; in SQLite days are ISO text, and truths 0 or 1. */
export type ColumnType = "TEXT" | "DATE" | "INTEGER" | "NUMERIC" | "BOOLEAN";
