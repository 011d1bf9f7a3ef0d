import type { SqlConnection, SqlDatabase, SqlRow, SqlValue } from "./sql-database.ts";

/** What is asked of a PostgreSQL client: those of `pg` are ones. */
export interface PostgresClient {
  query(sql: string, values: SqlValue[]): Promise<{ rows: SqlRow[]; rowCount: number | null }>;
}

/** What is asked of a pool of them: a `Pool` of `pg` is one. */
export interface PostgresPool extends PostgresClient {
  connect(): Promise<PostgresClient & { release(error?: Error | boolean): void }>;
}

/**
 * A database over a pool of PostgreSQL connections.
 *
 * What two do at once is tried again when the database lets only one of them have its way. Deleted rows are vacuumed;
 * PostgreSQL's own archives and backups keep them for as long as they are kept.
 *
 * @example
 * sqlStore(postgresDatabase(new Pool({ connectionString })));
 */
export function postgresDatabase(pool: PostgresPool): SqlDatabase {
  return {
    dialect: "postgres",
    ...connectionOf(pool),
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(pool, work);
        } catch (error) {
          if (!isWorthAnotherTry(error) || attempt === MOST_ATTEMPTS) throw error;
        }
      }
    },
    async scrub() {
      await pool.query("VACUUM onboarding_events, onboarding_runs", []);
    },
  };
}

const MOST_ATTEMPTS = 10;

async function once<Result>(
  pool: PostgresPool,
  work: (connection: SqlConnection) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN", []);
    const result = await work(connectionOf(client));
    await client.query("COMMIT", []);
    return result;
  } catch (error) {
    await client.query("ROLLBACK", []).catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function connectionOf(client: PostgresClient): SqlConnection {
  return {
    run: async (sql, values = []) => (await client.query(placed(sql), [...values])).rowCount ?? 0,
    all: async (sql, values = []) => (await client.query(placed(sql), [...values])).rows,
  };
}

/** PostgreSQL numbers its placeholders. */
function placed(sql: string): string {
  let place = 0;
  return sql.replace(/\?/g, () => {
    place += 1;
    return `$${place}`;
  });
}

/** A unique violation, a serialization failure, a deadlock: somebody else came first. */
function isWorthAnotherTry(error: unknown): boolean {
  return ["23505", "40001", "40P01"].includes(String((error as { code?: unknown }).code));
}
