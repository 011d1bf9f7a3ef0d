import { randomBytes } from "node:crypto";
import pg, { type PoolConfig } from "pg";
import { openPostgresStore } from "../../src/postgres/open-postgres-store.ts";
import type { AnswerStore } from "../../src/store/answer-store.ts";
import { type Cluster, startCluster } from "./postgres-cluster.ts";

/** A real PostgreSQL for tests: that of DATABASE_URL, or one started from the programs installed here. */
export interface TestPostgres {
  connection: PoolConfig;
  /** `null` for that of DATABASE_URL, which no test may stop. */
  cluster: Cluster | null;
  stop(): void;
}

/** Gives one, or `null` where there is none, unless REQUIRE_POSTGRES=1 makes that a failure. */
export function testPostgres(options: { isOnDisk?: boolean } = {}): TestPostgres | null {
  const address = process.env.DATABASE_URL;
  const cluster = address ? null : startCluster(options);
  if (address) return { connection: { connectionString: address }, cluster, stop: () => undefined };
  if (cluster) return { connection: cluster.connection, cluster, stop: () => cluster.stop() };
  const remedy = "give its address in DATABASE_URL, or install Debian's package postgresql";
  if (process.env.REQUIRE_POSTGRES === "1") throw new Error(`PostgreSQL is required: ${remedy}.`);
  process.stderr.write(`PostgreSQL is not tested, as there is none here: ${remedy}.\n`);
  return null;
}

/** A schema that no other test has. */
export function newSchema(): string {
  return `test_${randomBytes(6).toString("hex")}`;
}

/** Makes a database that no other test has; its address. */
export async function newDatabase(connection: PoolConfig): Promise<string> {
  const name = newSchema();
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const { connectionString, host, user } = connection;
  if (!connectionString) return `postgresql://${user}@/${name}?host=${host}`;
  return Object.assign(new URL(connectionString), { pathname: `/${name}` }).href;
}

/** Opens a store in PostgreSQL, or fails the test with the reason. */
export async function openedPostgres(
  connection: PoolConfig,
  schema = newSchema(),
): Promise<AnswerStore> {
  const { value, diagnostics } = await openPostgresStore({ connection, schema });
  if (!value) throw new Error(diagnostics.map(({ english }) => english).join("\n"));
  return value;
}
