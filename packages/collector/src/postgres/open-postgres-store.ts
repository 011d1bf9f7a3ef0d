import type { Reading } from "@communaute/schemas";
import pg, { type ClientBase, type PoolConfig } from "pg";
import type { AnswerStore } from "../store/answer-store.ts";
import { startFault } from "../store/start-faults.ts";
import { migrate } from "./migrate.ts";
import { POSTGRES_MIGRATIONS } from "./migrations.ts";
import { postgresStore } from "./postgres-store.ts";

/** Where the shared store is. */
export interface PostgresStoreOptions {
  /** How to reach it: `{ connectionString }`, or its parts, as `pg` takes them. */
  connection: PoolConfig;
  /** Where its tables stand; made when it is missing. @defaultValue "collector" */
  schema?: string | undefined;
  /** Milliseconds to wait for a connection, or for an answer to a query. @defaultValue 5000 */
  patience?: number | undefined;
  /** Connections that this instance holds at most. @defaultValue 4 */
  connections?: number | undefined;
  /** @defaultValue the steps of this release */
  migrations?: readonly string[] | undefined;
}

/**
 * Opens the shared store and brings its schema up to date, whoever else does at the same time; `null`, and why, when it
 * would acknowledge what it could lose. Any number of instances may open it.
 */
export async function openPostgresStore({
  connection,
  schema = "collector",
  patience = 5000,
  connections = 4,
  migrations = POSTGRES_MIGRATIONS,
}: PostgresStoreOptions): Promise<Reading<AnswerStore | null>> {
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) {
    throw new RangeError(
      'A schema is named in lower case, with digits and "_", such as "collector".',
    );
  }
  const config: PoolConfig & { onConnect: (client: ClientBase) => Promise<unknown> } = {
    max: connections,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    statement_timeout: patience,
    keepAlive: true,
    application_name: "communaute-collector",
    onConnect: (client) => client.query(NEVER_ASYNCHRONOUS),
    ...connection,
  };
  const pool = new pg.Pool(config);
  // A connection that is lost while idle is replaced at the next query.
  pool.on("error", () => undefined);
  const refused = async (diagnostic: ReturnType<typeof startFault>) => {
    await pool.end().catch(() => undefined);
    return { value: null, diagnostics: [diagnostic] };
  };
  try {
    const unsafe = await unsafeSetting(pool);
    if (unsafe) return await refused(startFault("store-setting-refused", unsafe));
    const client = await pool.connect();
    const isKnown = await migrate(client, schema, migrations).finally(() => client.release());
    if (!isKnown) return await refused(startFault("store-too-new"));
    const store = postgresStore(pool, schema);
    // What cannot be rewritten now is settled later.
    await store.settle().catch(() => undefined);
    return { value: store, diagnostics: [] };
  } catch {
    return refused(startFault("store-unreachable"));
  }
}

/** The first setting under which a power cut would lose what was acknowledged. */
async function unsafeSetting(pool: pg.Pool): Promise<string | undefined> {
  const { rows } = await pool.query(
    "SELECT name, reset_val AS value FROM pg_settings WHERE name = ANY($1)",
    [DURABLE],
  );
  return rows.find(({ value }) => value === "off")?.name;
}

const DURABLE = ["fsync", "full_page_writes", "synchronous_commit"];

/** Should the default change after the start, this connection still waits for the disk. */
const NEVER_ASYNCHRONOUS =
  "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";
