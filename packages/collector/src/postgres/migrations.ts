/**
 * The steps from each released schema to the next; a step that was released never changes. `{schema}` is where the
 * tables stand. `answers` has the columns that `@communaute/metrics/sql` reads.
 */
export const POSTGRES_MIGRATIONS: readonly string[] = [
  `CREATE TABLE {schema}.receipts (
  key BYTEA PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL, fingerprint BYTEA
);
CREATE TABLE {schema}.answers (
  key BYTEA PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  answered_on DATE NOT NULL, score SMALLINT, satisfaction SMALLINT, segments JSONB NOT NULL
);
CREATE TABLE {schema}.choices (
  key BYTEA PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  question TEXT NOT NULL, value TEXT NOT NULL
);
CREATE TABLE {schema}.comments (
  key BYTEA PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  question TEXT NOT NULL, value TEXT NOT NULL
);
CREATE TABLE {schema}.counters (
  survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL, question TEXT NOT NULL,
  by TEXT NOT NULL, grp TEXT NOT NULL, value TEXT NOT NULL, n BIGINT NOT NULL,
  PRIMARY KEY (survey, wave, environment, question, by, grp, value)
);
CREATE TABLE {schema}.releases (
  survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  told INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (survey, wave, environment)
);`,
];
