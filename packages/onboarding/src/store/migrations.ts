import type { SqlConnection, SqlDatabase } from "./sql-database.ts";

/** What makes the tables what they are, in order; what was released is never changed, only followed by more. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE onboarding_runs (
      id TEXT PRIMARY KEY,
      member TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      closed_at TEXT,
      body TEXT NOT NULL
    )`,
    "CREATE INDEX onboarding_runs_member ON onboarding_runs (member)",
    "CREATE INDEX onboarding_runs_closed ON onboarding_runs (closed_at)",
    `CREATE TABLE onboarding_events (
      run TEXT NOT NULL REFERENCES onboarding_runs (id),
      seq INTEGER NOT NULL,
      id TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (run, seq),
      UNIQUE (run, id)
    )`,
  ],
];

/** Brings the tables up to date, all or nothing, however many processes try at once. */
export function migrate(database: SqlDatabase): Promise<void> {
  return database.transaction(async (connection) => {
    if (database.dialect === "postgres") await connection.all(ALONE);
    await connection.run("CREATE TABLE IF NOT EXISTS onboarding_schema (version INTEGER NOT NULL)");
    const version = await versionOf(connection);
    if (version > MIGRATIONS.length) throw new Error(tooNew(version));
    for (const statements of MIGRATIONS.slice(version)) {
      for (const statement of statements) await connection.run(statement);
    }
    if (version === MIGRATIONS.length) return;
    await connection.run("DELETE FROM onboarding_schema");
    await connection.run("INSERT INTO onboarding_schema (version) VALUES (?)", [MIGRATIONS.length]);
  });
}

async function versionOf(connection: SqlConnection): Promise<number> {
  const [row] = await connection.all("SELECT version FROM onboarding_schema");
  return Number(row?.version ?? 0);
}

/** A lock of this library, until the transaction ends; SQLite lets one transaction write at a time anyway. */
const ALONE = "SELECT pg_advisory_xact_lock(622104)";

function tooNew(version: number): string {
  return `The tables are of version ${version}, made by a later release of @communaute/onboarding; this one knows ${MIGRATIONS.length}. Update it.`;
}
