/**
 * The steps from each released schema to the next; a step that was released never changes.
 *
 * Answers arrive in `arrivals`, a row a transaction, and are soon put away into the others, which are kept in the order of
 * their random keys: no row number tells who came first. `sum` guards each row against
 * flipped bits. `environment`, `wave`, `score` and `satisfaction` are the columns that `@communaute/metrics/sql` reads.
 */
export const SQLITE_MIGRATIONS: readonly string[] = [
  `CREATE TABLE arrivals (id INTEGER PRIMARY KEY, entries TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE receipts (
  key BLOB NOT NULL PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL,
  fingerprint BLOB, sum INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE answers (
  key BLOB NOT NULL PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  answered_on TEXT NOT NULL, score INTEGER, satisfaction INTEGER, segments TEXT NOT NULL, sum INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE choices (
  key BLOB NOT NULL PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  question TEXT NOT NULL, value TEXT NOT NULL, sum INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE comments (
  key BLOB NOT NULL PRIMARY KEY, survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  question TEXT NOT NULL, value TEXT NOT NULL, sum INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
CREATE TABLE counters (
  survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL, question TEXT NOT NULL,
  by TEXT NOT NULL, grp TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, sum INTEGER NOT NULL,
  PRIMARY KEY (survey, wave, environment, question, by, grp, value)
) WITHOUT ROWID, STRICT;
CREATE TABLE releases (
  survey TEXT NOT NULL, wave TEXT NOT NULL, environment TEXT NOT NULL,
  told INTEGER NOT NULL, content TEXT NOT NULL, sum INTEGER NOT NULL,
  PRIMARY KEY (survey, wave, environment)
) WITHOUT ROWID, STRICT;`,
];
