/** A row of an answer, by the names of its columns. */
export type SqlRow = Record<string, unknown>;

/** What a value may be in a statement. */
export type SqlValue = string | number | null;

/** Runs single statements, whose values stand for its `?` in order. */
export interface SqlConnection {
  /** Runs a statement, and says how many rows it changed. */
  run(sql: string, values?: readonly SqlValue[]): Promise<number>;
  /** The rows that a query gives. */
  all(sql: string, values?: readonly SqlValue[]): Promise<SqlRow[]>;
}

/** The little that a store asks of a database; `sqliteDatabase` and `postgresDatabase` give it. */
export interface SqlDatabase extends SqlConnection {
  dialect: "sqlite" | "postgres";
  /** Does all of some work or nothing of it, while nobody else writes what it reads in order to write. */
  transaction<Result>(work: (connection: SqlConnection) => Promise<Result>): Promise<Result>;
  /** Leaves as little as the database can of what was deleted in its files. */
  scrub(): Promise<void>;
}
